package org.packledger.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a book knew before, and what the running instruction has added to it but not written yet. */
final class Past {

    private final Journal journal;
    private final long book;
    private final List<JournalEntry> pending = new ArrayList<>();
    private final Map<Matter, List<Recorded>> matters = new HashMap<>();

    Past(Journal journal, long book) {
        this.journal = journal;
        this.book = book;
    }

    /** What was read of a matter, with those of others in one go, since it will be asked for. */
    void knows(Matter matter, Collection<Recorded> entries) {
        matters.put(matter, new ArrayList<>(entries));
    }

    /** What happened with an incident in one of its cycles. */
    MatterHistory of(Matter matter) {
        return new MatterHistory(matters.computeIfAbsent(matter, unseen -> new ArrayList<>(journal.of(book, unseen))));
    }

    /** The legs of an entry, also of one that is not written yet. */
    List<PostingLine> lines(EntryId id) {
        return pending.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(JournalEntry::lines)
                .orElseGet(() -> journal.lines(id));
    }

    /** What is owed on a document now, in minor units. */
    long owed(String document) {
        return journal.owed(book, document)
                + sum(
                        pending.stream()
                                .filter(entry -> document.equals(entry.content().document()))
                                .toList(),
                        Account.RECEIVABLE);
    }

    /** What stands to the customer's credit now, in minor units. */
    long credit() {
        return journal.credit(book) - sum(pending, Account.CUSTOMER_CREDIT);
    }

    /** Takes note of an entry that will be written. */
    void add(JournalEntry entry) {
        Matter matter = entry.content().matter();
        if (matters.containsKey(matter)) {
            matters.get(matter).add(Recorded.of(entry));
        }
        pending.add(entry);
    }

    /** The entries that are to be written. */
    List<JournalEntry> pending() {
        return List.copyOf(pending);
    }

    /** How many entries are to be written. */
    int size() {
        return pending.size();
    }

    /** The entries to be written from that one on, counted from 0. */
    List<JournalEntry> since(int first) {
        return List.copyOf(pending.subList(first, pending.size()));
    }

    private static long sum(Collection<JournalEntry> entries, Account account) {
        return entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account() == account)
                .mapToLong(PostingLine::amount)
                .sum();
    }
}
