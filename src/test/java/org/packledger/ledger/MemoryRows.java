package org.packledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the tables of the ledger hold, in memory. Whoever reads gets copies. */
final class MemoryRows {

    private static final Instant OPENED = Instant.parse("2000-01-01T00:00:00Z");

    private SortedMap<Long, Book> books = new TreeMap<>();
    private SortedMap<Long, Lot> lots = new TreeMap<>();
    private SortedMap<Long, List<JournalEntry>> entries = new TreeMap<>();
    private final Map<Long, LocalDate> closed = new TreeMap<>();
    private final Set<Long> lockedByOthers = new HashSet<>();
    private long lastLot;

    MemoryRows copy() {
        MemoryRows copy = new MemoryRows();
        copy.become(this);
        return copy;
    }

    /** The numbers of lots go on, as those of a database do. */
    void become(MemoryRows other) {
        books = new TreeMap<>(other.books);
        lots = new TreeMap<>(other.lots);
        entries = new TreeMap<>();
        other.entries.forEach((book, list) -> entries.put(book, new ArrayList<>(list)));
    }

    Book book(long id) {
        return copy(books.computeIfAbsent(
                id, unseen -> new Book(id, 1, EntryHash.ofNothing(id), OPENED, 0, 0, Optional.empty(), false)));
    }

    void put(Book book) {
        books.put(book.id(), copy(book));
    }

    private Book copy(Book book) {
        return new Book(
                book.id(),
                book.nextNumber(),
                book.headHash(),
                book.headRecordedAt(),
                book.available(),
                book.held(),
                Optional.ofNullable(closed.get(book.id())),
                book.isParked());
    }

    void close(long book, LocalDate through) {
        closed.merge(book, through, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** A finding of the checker stands against it. */
    void park(long id) {
        Book book = book(id);
        books.put(
                id,
                new Book(
                        id,
                        book.nextNumber(),
                        book.headHash(),
                        book.headRecordedAt(),
                        book.available(),
                        book.held(),
                        Optional.empty(),
                        true));
    }

    /** Somebody else posts to it. */
    void lockForOthers(long id) {
        lockedByOthers.add(id);
    }

    boolean isLockedByOthers(long id) {
        return lockedByOthers.contains(id);
    }

    long nextLot() {
        return ++lastLot;
    }

    void put(Lot lot) {
        lots.put(lot.id(), copy(lot));
    }

    List<Lot> lots() {
        return lots.values().stream().map(MemoryRows::copy).toList();
    }

    private static Lot copy(Lot lot) {
        return new Lot(
                lot.terms(), lot.id(), lot.book(), lot.document(), lot.cells().letters());
    }

    void append(JournalEntry entry) {
        entries.computeIfAbsent(entry.id().book(), unseen -> new ArrayList<>()).add(entry);
    }

    List<JournalEntry> entries(long book) {
        return entries.getOrDefault(book, List.of());
    }

    Stream<JournalEntry> entries() {
        return entries.values().stream().flatMap(List::stream);
    }

    List<String> inWords(long book) {
        Book head = books.get(book);
        List<Lot> own = lots.values().stream().filter(lot -> lot.book() == book).toList();
        return head == null ? List.of() : new MemoryWords(own).of(head, entries(book));
    }

    List<String> brokenChain(long book) {
        List<String> broken = new ArrayList<>();
        Hash head = EntryHash.ofNothing(book);
        long expected = 1;
        for (JournalEntry entry : entries(book)) {
            if (entry.id().number() != expected++
                    || !entry.previousHash().equals(head)
                    || !EntryHash.of(entry).equals(entry.hash())) {
                broken.add("chain " + entry.id());
            }
            head = entry.hash();
        }
        return broken;
    }
}
