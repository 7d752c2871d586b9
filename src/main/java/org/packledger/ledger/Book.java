package org.packledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The head of one organisation's journal under its lock: which number comes next, the hash to chain to, how many units
 * are left, up to which day it is sealed. All it holds is a cache of the journal.
 */
final class Book {

    private final long id;
    private final Optional<LocalDate> sealedThrough;
    private final boolean parked;
    private long nextNumber;
    private Hash headHash;
    private Instant headRecordedAt;
    private int available;
    private int held;

    Book(
            long id,
            long nextNumber,
            Hash headHash,
            Instant headRecordedAt,
            int available,
            int held,
            Optional<LocalDate> sealedThrough,
            boolean parked) {
        this.id = id;
        this.nextNumber = nextNumber;
        this.headHash = headHash;
        this.headRecordedAt = headRecordedAt;
        this.available = available;
        this.held = held;
        this.sealedThrough = sealedThrough;
        this.parked = parked;
    }

    long id() {
        return id;
    }

    long nextNumber() {
        return nextNumber;
    }

    Hash headHash() {
        return headHash;
    }

    Instant headRecordedAt() {
        return headRecordedAt;
    }

    int available() {
        return available;
    }

    int held() {
        return held;
    }

    /** Whether a finding of the checker stands against it. */
    boolean isParked() {
        return parked;
    }

    /** The day that an entry counts for which is wanted for this one: itself, or the first that is open. */
    LocalDate firstOpenDay(LocalDate wanted) {
        return sealedThrough
                .filter(last -> !wanted.isAfter(last))
                .map(last -> last.plusDays(1))
                .orElse(wanted);
    }

    /** The recording time for the next entry: now, or the newest entry's time when the clock went back. */
    Instant recordingTime(Instant now) {
        Instant wanted = now.truncatedTo(ChronoUnit.MICROS);
        return wanted.isBefore(headRecordedAt) ? headRecordedAt : wanted;
    }

    /** Takes note of units that came or went. */
    void moved(int availableBy, int heldBy) {
        available = Math.addExact(available, availableBy);
        held = Math.addExact(held, heldBy);
    }

    /** The book ends with this entry from now on. */
    void append(long number, Hash hash, Instant recordedAt) {
        if (number != nextNumber) {
            throw new IllegalStateException("book %d expects entry %d, not %d".formatted(id, nextNumber, number));
        }
        nextNumber = number + 1;
        headHash = hash;
        headRecordedAt = recordedAt;
    }
}
