package org.packledger.ledger.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The lots of one book lived again: announced, granted, prolonged, emptied, and each of their slots. */
final class LotsReplay {

    private final Objections objections;
    private final Map<Long, ReplayedLot> lots = new LinkedHashMap<>();
    private final Map<Long, ReplayedLot> withUnits = new LinkedHashMap<>(); // who has none leaves it when seen

    LotsReplay(Objections objections) {
        this.objections = objections;
    }

    Collection<ReplayedLot> all() {
        return lots.values();
    }

    /** Those that perhaps have free units. */
    Collection<ReplayedLot> withUnits() {
        return withUnits.values();
    }

    /** Every call expires first: nothing else finds a free unit of a lot that was over on the vendor's day. */
    void nothingIsOver(ReadEntry entry, String today) {
        withUnits.values().removeIf(lot -> lot.free == 0);
        for (ReplayedLot lot : withUnits.values()) {
            if (lot.isOver(today)) {
                objections.raise(
                        entry, FindingKind.EXPIRY, "lot %d was over and had %d free units".formatted(lot.id, lot.free));
            }
        }
    }

    void announce(ReadEntry entry) {
        for (ReadTerms terms : entry.terms) {
            if (lots.containsKey(terms.lot())
                    || terms.grantedOn() != null
                    || terms.size() < 1
                    || terms.size() > 10_000) {
                objections.raise(entry, FindingKind.TERMS, "lot %d cannot be announced".formatted(terms.lot()));
            }
            lots.put(terms.lot(), new ReplayedLot(terms, entry.document));
        }
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("DEFERRED_REVENUE") && -leg.amount != lot(entry, leg.lot).basis) {
                objections.raise(entry, FindingKind.CENTS, "lot %d defers %d".formatted(leg.lot, -leg.amount));
            }
        }
        tax(entry);
        objections.mustMoveNoUnits(entry);
    }

    /** Keeps the taxes of lots as they were sold: a credit is a tax. */
    void tax(ReadEntry entry) {
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("TAX_PAYABLE") && leg.hasLot()) {
                lot(entry, leg.lot).taxes.merge(leg.tax, -leg.amount, Long::sum);
            }
        }
    }

    void grant(ReadEntry entry, boolean given) {
        ReadTerms terms = entry.terms.size() == 1 ? entry.terms.get(0) : null;
        if (terms == null || terms.grantedOn() == null || !terms.grantedOn().equals(entry.effectiveOn)) {
            objections.raise(entry, FindingKind.TERMS, "a grant tells the terms of one lot, granted on its day");
            return;
        }
        if (given == lots.containsKey(terms.lot()) || (given && terms.basis() != 0)) {
            objections.raise(entry, FindingKind.TERMS, "lot %d cannot be granted so".formatted(terms.lot()));
        }
        ReplayedLot lot = given
                ? lots.computeIfAbsent(terms.lot(), unseen -> new ReplayedLot(terms, entry.document))
                : lot(entry, terms.lot());
        if (lot.isGranted() || !follows(lot, terms, given)) {
            objections.raise(
                    entry,
                    FindingKind.TERMS,
                    "lot %d was granted before, or is told otherwise than before".formatted(lot.id));
        }
        lot.terms = terms;
        lot.grant();
        withUnits.put(lot.id, lot);
        objections.hasLegs(entry, 2, "UNITS_AVAILABLE", "UNITS_ISSUED");
        if (entry.sum("UNITS_AVAILABLE") != lot.size) {
            objections.raise(
                    entry,
                    FindingKind.SLOT,
                    "%d units of a lot of %d".formatted(entry.sum("UNITS_AVAILABLE"), lot.size));
        }
    }

    private static boolean follows(ReplayedLot lot, ReadTerms terms, boolean given) {
        ReadTerms before = lot.terms;
        String lastDay = terms.months() == ReadLeg.NONE
                ? null
                : LocalDate.parse(terms.grantedOn()).plusMonths(terms.months()).toString();
        return before.kind().equals(terms.kind())
                && before.title().equals(terms.title())
                && before.size() == terms.size()
                && before.basis() == terms.basis()
                && before.currency().equals(terms.currency())
                && before.months() == terms.months()
                && (given || Objects.equals(lastDay, terms.expiresOn()));
    }

    void extend(ReadEntry entry) {
        ReadTerms terms = entry.terms.size() == 1 ? entry.terms.get(0) : null;
        if (terms == null || terms.expiresOn() == null) {
            objections.raise(entry, FindingKind.TERMS, "an extension tells the terms of one lot, with its last day");
            return;
        }
        ReplayedLot lot = lot(entry, terms.lot());
        ReadTerms before = lot.terms;
        boolean same = terms.until(before.expiresOn()).equals(before);
        if (!same || before.expiresOn() == null || before.expiresOn().compareTo(terms.expiresOn()) >= 0) {
            objections.raise(
                    entry,
                    FindingKind.TERMS,
                    "lot %d is told otherwise than before, or not extended".formatted(lot.id));
        }
        lot.terms = terms;
        objections.hasLegs(entry, 1, "UNITS_AVAILABLE");
    }

    /** Every free unit of the lots goes, with its cents and, where it goes back, its tax. */
    void empty(ReadEntry entry, String account, char to, String today) {
        boolean back = to == 'R';
        long cents = 0;
        Map<String, Long> taxes = new HashMap<>();
        for (ReadLeg leg : entry.legs) {
            if (leg.isOf("UNITS_AVAILABLE")) {
                ReplayedLot lot = lot(entry, leg.lot);
                if (lot.free == 0 || -leg.amount != lot.free) {
                    objections.raise(entry, FindingKind.SLOT, "lot %d had %d free units".formatted(lot.id, lot.free));
                }
                if (!back && !(lot.isOver(today) && lot.isOver(entry.effectiveOn))) {
                    objections.raise(entry, FindingKind.EXPIRY, "lot %d was not over".formatted(lot.id));
                }
                cents += lot.partOfFree(lot.basis);
                if (back) {
                    lot.taxes.forEach((code, tax) -> taxes.merge(code, lot.partOfFree(tax), Long::sum));
                }
                lot.moveFree(to);
            }
        }
        taxes.forEach((code, tax) -> {
            if (entry.tax(code) != tax) {
                objections.raise(entry, FindingKind.CENTS, "%d of %s would go back".formatted(tax, code));
            }
        });
        if (entry.sum("DEFERRED_REVENUE") != cents || entry.sum(account) != -entry.sum("UNITS_AVAILABLE")) {
            objections.raise(entry, FindingKind.CENTS, "the free units were worth %d".formatted(cents));
        }
    }

    /** Moves the slot of a leg from one state to the other. */
    void move(ReadEntry entry, ReadLeg leg, char from, char to) {
        ReplayedLot lot = lot(entry, leg.lot);
        if (to == 'A') {
            withUnits.put(lot.id, lot);
        }
        if (!lot.move(leg.slot, from, to)) {
            objections.raise(
                    entry, FindingKind.SLOT, "slot %d of lot %d was not %c".formatted(leg.slot, leg.lot, from));
        }
    }

    /** The lot of that number; one that no entry told of is made up. */
    ReplayedLot lot(ReadEntry entry, long id) {
        return lots.computeIfAbsent(id, unseen -> {
            objections.raise(entry, FindingKind.STRAY, "no entry before it told of lot " + unseen);
            return new ReplayedLot(new ReadTerms(unseen, "?", "?", 1, 0, "?", ReadLeg.NONE, null, null), "?");
        });
    }
}
