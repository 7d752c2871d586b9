package org.packledger.ledger.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A month of the books.
 *
 * @param endsOn its last day
 * @param status OPEN, CLOSING or SEALED
 * @param closedByName who began to close it
 * @param sealedByName another person
 * @param late entries that were posted later and would have counted in it
 */
public record Period(
        LocalDate endsOn,
        String status,
        Optional<String> closedByName,
        Optional<Instant> closedAt,
        Optional<String> sealedByName,
        Optional<Instant> sealedAt,
        long entries,
        long late) {

    /** A month that nobody has begun to close by itself. */
    static Period unwritten(LocalDate endsOn, String status) {
        return new Period(endsOn, status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
    }

    Period with(long counted, long countedLate) {
        return new Period(endsOn, status, closedByName, closedAt, sealedByName, sealedAt, counted, countedLate);
    }

    /** Its first day. */
    public LocalDate startsOn() {
        return endsOn.withDayOfMonth(1);
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public boolean isClosing() {
        return status.equals("CLOSING");
    }

    public boolean isSealed() {
        return status.equals("SEALED");
    }
}
