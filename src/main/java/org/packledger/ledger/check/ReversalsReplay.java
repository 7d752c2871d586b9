package org.packledger.ledger.check;

import java.util.Objects;

/** Entries of one book that take back an earlier one. */
final class ReversalsReplay {

    private final long book;
    private final Objections objections;
    private final LotsReplay lots;
    private final IncidentsReplay incidents;
    private final Reversed reversed;

    ReversalsReplay(long book, Objections objections, LotsReplay lots, IncidentsReplay incidents, Reversed reversed) {
        this.book = book;
        this.objections = objections;
        this.lots = lots;
        this.incidents = incidents;
        this.reversed = reversed;
    }

    /** Reads an earlier entry of a book once more. */
    interface Reversed {
        ReadEntry entry(long book, long number);
    }

    void reverse(ReadEntry entry) {
        ReadEntry original = takeBack(entry);
        if (original == null) {
            return;
        }
        boolean settlement = original.kind.equals("INCIDENT_SETTLED");
        if ((!settlement && !original.kind.equals("INVOICE_ISSUED")) || !isOpposite(entry, original)) {
            objections.raise(entry, FindingKind.REVERSAL, "it is not the exact opposite of entry " + entry.reverses);
        }
        if (settlement) {
            incidents.giveBack(entry);
        } else {
            lots.tax(entry);
        }
    }

    /** The entry that this one takes back; null when there is none. */
    ReadEntry takeBack(ReadEntry entry) {
        ReadEntry original =
                entry.reverses >= 1 && entry.reverses < entry.number ? reversed.entry(book, entry.reverses) : null;
        String wanted = entry.kind.equals("PAYMENT_CHARGED_BACK") ? "PAYMENT_RECEIVED" : "INVOICE_ISSUED";
        if (original == null || (!entry.kind.equals("REVERSAL") && !original.kind.equals(wanted))) {
            objections.raise(
                    entry, FindingKind.REVERSAL, "it takes back entry %d, which it cannot".formatted(entry.reverses));
        }
        return original;
    }

    private static boolean isOpposite(ReadEntry entry, ReadEntry original) {
        if (entry.legs.size() != original.legs.size()) {
            return false;
        }
        for (int i = 0; i < entry.legs.size(); i++) {
            ReadLeg one = entry.legs.get(i);
            ReadLeg other = original.legs.get(i);
            if (one.amount != -other.amount
                    || !one.account.equals(other.account)
                    || !one.commodity.equals(other.commodity)
                    || one.lot != other.lot
                    || one.slot != other.slot
                    || !Objects.equals(one.tax, other.tax)) {
                return false;
            }
        }
        return entry.incident == original.incident && entry.cycle == original.cycle;
    }
}
