package org.packledger.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Reads these all at once, since they will be asked for one by one. */
    void foresee(Set<Matter> wanted) {
        wanted.forEach(matter -> matters.put(matter, new ArrayList<>()));
        journal.of(book, wanted).forEach(entry -> matters.get(entry.matter()).add(entry));
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

    List<JournalEntry> pending() {
        return List.copyOf(pending);
    }

    private static long sum(Collection<JournalEntry> entries, Account account) {
        return entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account() == account)
                .mapToLong(PostingLine::amount)
                .sum();
    }
}
