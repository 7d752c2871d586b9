package org.packledger.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The journal in memory; the words of its queries stand in {@link Journal}. */
final class MemoryJournal extends Journal {

    private static final Set<EntryKind> SOLD = Set.of(EntryKind.INVOICE_ISSUED, EntryKind.TAX_CORRECTED);

    private final MemoryRows rows;

    MemoryJournal(MemoryRows rows) {
        this.rows = rows;
    }

    @Override
    void append(List<JournalEntry> entries) {
        entries.forEach(rows::append);
    }

    @Override
    long owed(long book, String document) {
        return sum(
                rows.entries(book).stream()
                        .filter(entry -> document.equals(entry.content().document())),
                line -> line.account() == Account.RECEIVABLE);
    }

    @Override
    long credit(long book) {
        return -sum(rows.entries(book).stream(), line -> line.account() == Account.CUSTOMER_CREDIT);
    }

    @Override
    SortedMap<String, Long> taxOf(long lot) {
        SortedMap<String, Long> taxes = new TreeMap<>();
        rows.entries().filter(entry -> SOLD.contains(entry.content().kind())).forEach(entry -> entry.lines().stream()
                .filter(line -> line.account() == Account.TAX_PAYABLE && line.lot() != null && line.lot() == lot)
                .forEach(line -> taxes.merge(line.taxCode(), -line.amount(), Long::sum)));
        return taxes;
    }

    private static long sum(Stream<JournalEntry> entries, Predicate<PostingLine> which) {
        return entries.flatMap(entry -> entry.lines().stream())
                .filter(which)
                .mapToLong(PostingLine::amount)
                .sum();
    }

    @Override
    List<Recorded> ofIntents(Collection<UUID> intents) {
        return rows.entries()
                .filter(entry -> intents.contains(entry.intent()))
                .sorted(Comparator.comparing(JournalEntry::intent).thenComparing(JournalEntry::step))
                .map(Recorded::of)
                .toList();
    }

    @Override
    Optional<Recorded> find(EntryId id) {
        return recorded(id.book(), entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    Optional<Recorded> reversalOf(EntryId id) {
        return recorded(id.book(), entry -> entry.reverses() != null && entry.reverses() == id.number())
                .findFirst();
    }

    @Override
    boolean hasOn(long book, String document, EntryKind kind) {
        return recorded(book, entry -> document.equals(entry.document()) && entry.kind() == kind)
                .findAny()
                .isPresent();
    }

    @Override
    boolean hasLotIn(long lot, EntryKind kind) {
        return rows.entries()
                .filter(entry -> entry.content().kind() == kind)
                .flatMap(entry -> entry.lines().stream())
                .anyMatch(line -> line.lot() != null && line.lot() == lot);
    }

    @Override
    List<Recorded> of(long book, Matter matter) {
        return recorded(book, entry -> matter.equals(entry.matter())).toList();
    }

    @Override
    List<Recorded> of(Collection<Matter> matters) {
        return rows.entries()
                .map(Recorded::of)
                .filter(entry -> matters.contains(entry.matter()))
                .toList();
    }

    @Override
    List<Recorded> settlementsOf(long book, long incident) {
        return recorded(
                        book,
                        entry -> entry.kind() == EntryKind.INCIDENT_SETTLED
                                && entry.matter().incident() == incident)
                .toList();
    }

    @Override
    List<PostingLine> lines(EntryId id) {
        return rows.entries(id.book()).get((int) id.number() - 1).lines();
    }

    private Stream<Recorded> recorded(long book, Predicate<Recorded> which) {
        return rows.entries(book).stream().map(Recorded::of).filter(which);
    }
}
