package org.packledger.ledger.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * One book lived again, entry after entry. What an entry says is held against what the entries before it allow; then it is
 * believed, so that one wrong entry does not make all that follow wrong.
 */
final class BookReplay {

    private static final List<String> TWO_PEOPLE = List.of(
            "CREDIT_REPAID",
            "BUNDLE_GRANTED",
            "GOODWILL_GRANTED",
            "PACK_REFUNDED",
            "DEBT_WRITTEN_OFF",
            "TAX_CORRECTED");

    final long book;
    private final ZoneId zone;
    private final Objections objections;
    private final LotsReplay lots;
    private final IncidentsReplay incidents;
    private final ReversalsReplay reversals;
    private final DebtsReplay debts;
    private long number;
    private long recordedAt = Long.MIN_VALUE;
    private long available;
    private long held;
    private String today = "";
    private long todayEnds = Long.MIN_VALUE;

    /** @param reversed reads an entry that another one takes back */
    BookReplay(long book, ZoneId zone, Findings findings, ReversalsReplay.Reversed reversed) {
        this.book = book;
        this.zone = zone;
        objections = new Objections(book, findings);
        lots = new LotsReplay(objections);
        incidents = new IncidentsReplay(objections, lots);
        reversals = new ReversalsReplay(book, objections, lots, incidents, reversed);
        debts = new DebtsReplay(objections);
    }

    /** Lives this entry. Changed rows may say anything: what cannot even be lived is a finding, not the end of the check. */
    void live(ReadEntry entry) {
        try {
            follow(entry);
        } catch (CheckFailure e) {
            throw e;
        } catch (RuntimeException e) {
            objections.raise(entry, FindingKind.UNREADABLE, "its fields do not fit together: " + e);
        }
    }

    private void follow(ReadEntry entry) {
        numberAndTime(entry);
        objections.mustBalance(entry);
        people(entry);
        if (!entry.kind.equals("LOT_EXPIRED")) {
            lots.nothingIsOver(entry, today);
        }
        recipe(entry);
        available += entry.sum("UNITS_AVAILABLE");
        held += entry.sum("UNITS_HELD");
        debts.move(entry);
        if (available != entry.available || held != entry.held) {
            objections.raise(
                    entry,
                    FindingKind.RUNNING,
                    "%d available and %d held, it says %d and %d"
                            .formatted(available, held, entry.available, entry.held));
            available = entry.available;
            held = entry.held;
        }
    }

    long entries() {
        return number;
    }

    long available() {
        return available;
    }

    long held() {
        return held;
    }

    long recordedAt() {
        return recordedAt;
    }

    Collection<ReplayedLot> lots() {
        return lots.all();
    }

    private void numberAndTime(ReadEntry entry) {
        if (entry.number != number + 1) {
            objections.raise(entry, FindingKind.NUMBER, "%d was expected".formatted(number + 1));
        }
        number = entry.number;
        if (entry.recordedAt < recordedAt) {
            objections.raise(entry, FindingKind.TIME, "recorded before the entry in front of it");
        }
        recordedAt = entry.recordedAt;
        if (recordedAt >= todayEnds) {
            LocalDate day = Instant.ofEpochSecond(
                            Math.floorDiv(recordedAt, 1_000_000), Math.floorMod(recordedAt, 1_000_000) * 1000L)
                    .atZone(zone)
                    .toLocalDate();
            today = day.toString();
            todayEnds = day.plusDays(1).atStartOfDay(zone).toEpochSecond() * 1_000_000;
        }
        if (entry.originalOn != null && entry.originalOn.compareTo(entry.effectiveOn) >= 0) {
            objections.raise(
                    entry,
                    FindingKind.TIME,
                    "original on %s is not before %s".formatted(entry.originalOn, entry.effectiveOn));
        }
    }

    private void people(ReadEntry entry) {
        boolean needed = TWO_PEOPLE.contains(entry.kind)
                || (entry.kind.equals("LOT_EXTENDED") && !"REVERSAL_GRACE".equals(entry.reason));
        if ((needed && entry.proposedBy == null) || entry.actor.equals(entry.proposedBy)) {
            objections.raise(
                    entry,
                    FindingKind.PEOPLE,
                    "%s proposed it and %s posted it".formatted(entry.proposedBy, entry.actor));
        }
    }

    private void recipe(ReadEntry entry) {
        switch (entry.kind) {
            case "INVOICE_ISSUED" -> lots.announce(entry);
            case "PACK_GRANTED" -> lots.grant(entry, false);
            case "BUNDLE_GRANTED", "GOODWILL_GRANTED" -> lots.grant(entry, true);
            case "LOT_EXTENDED" -> lots.extend(entry);
            case "INCIDENT_HELD" -> incidents.hold(entry, today);
            case "INCIDENT_SETTLED" -> incidents.settle(entry);
            case "HOLD_RELEASED" -> incidents.release(entry);
            case "INCIDENT_FREE" -> objections.hasLegs(entry, 1, "UNITS_AVAILABLE");
            case "LOT_EXPIRED" -> lots.empty(entry, "UNITS_EXPIRED", 'E', today);
            case "PACK_REFUNDED", "UNITS_TAKEN_BACK" -> lots.empty(entry, "UNITS_REFUNDED", 'R', today);
            case "REVERSAL" -> reversals.reverse(entry);
            case "TAX_CORRECTED" -> lots.tax(entry);
            case "PAYMENT_CHARGED_BACK", "INVOICE_CREDITED" -> reversals.takeBack(entry);
            case "PAYMENT_RECEIVED", "CREDIT_APPLIED", "CREDIT_REPAID", "DEBT_WRITTEN_OFF" ->
                objections.mustMoveNoUnits(entry);
            default -> objections.raise(entry, FindingKind.RECIPE, "no recipe has the name " + entry.kind);
        }
    }
}
