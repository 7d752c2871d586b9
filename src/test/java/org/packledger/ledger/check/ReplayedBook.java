package org.packledger.ledger.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A book that the checker has lived up to some entry. */
final class ReplayedBook {

    private static final long BOOK = 1;

    private final Findings findings = new Findings();
    private final BookReplay replay;

    ReplayedBook(List<byte[]> book) {
        this(book, book.size());
    }

    private ReplayedBook(List<byte[]> book, int entries) {
        replay = new BookReplay(
                BOOK, ZoneId.of("America/Toronto"), findings, (unused, number) -> read(book.get((int) number - 1)));
        book.subList(0, entries).forEach(bytes -> replay.live(read(bytes)));
    }

    /** As it is before this entry. */
    static ReplayedBook until(List<byte[]> book, int number) {
        return new ReplayedBook(book, number - 1);
    }

    static ReadEntry read(byte[] bytes) {
        ReadEntry entry = new ReadEntry();
        if (!entry.read(bytes, bytes.length)) {
            throw new IllegalStateException("not the bytes of an entry");
        }
        return entry;
    }

    void live(ReadEntry entry) {
        replay.live(entry);
    }

    Map<String, Long> findings() {
        return findings.counts();
    }

    long entries() {
        return replay.entries();
    }

    long available() {
        return replay.available();
    }

    long freeUnits() {
        return replay.lots().stream().mapToLong(lot -> lot.free).sum();
    }

    List<ReplayedLot> freeLots() {
        return replay.lots().stream().filter(lot -> lot.free > 0).toList();
    }
}
