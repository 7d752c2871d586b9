package org.packledger.ledger.check;

import java.util.HashMap;
import java.util.Map;

/** What incidents do with the units of one book, lived again: held, used, released, each hold resolved once. */
final class IncidentsReplay {

    private final Objections objections;
    private final LotsReplay lots;
    private final OrderReplay order = new OrderReplay();
    private final Map<Long, ReplayedUnit> holds = new HashMap<>();

    IncidentsReplay(Objections objections, LotsReplay lots) {
        this.objections = objections;
        this.lots = lots;
    }

    void hold(ReadEntry entry, String today) {
        if (!objections.hasLegs(entry, 2, "UNITS_AVAILABLE", "UNITS_HELD")) {
            return;
        }
        ReadLeg leg = entry.legs.get(1);
        String wrong = order.choice(lots.withUnits(), entry, today);
        if (wrong != null) {
            objections.raise(entry, FindingKind.CHOICE, wrong);
        }
        if (entry.choiceLot != leg.lot || entry.choiceSlot != leg.slot) {
            objections.raise(
                    entry,
                    FindingKind.CHOICE,
                    "it chose lot %d slot %d and took another".formatted(entry.choiceLot, entry.choiceSlot));
        }
        keepHeld(entry, leg, 'A');
    }

    void settle(ReadEntry entry) {
        ReplayedUnit unit = resolved(entry);
        ReadLeg leg = entry.legs.size() < 2 ? null : entry.legs.get(1);
        if (unit == null || leg == null || !leg.isOf("UNITS_USED") || !unit.is(leg)) {
            objections.raise(entry, FindingKind.HOLD, "it uses another unit than was held");
            return;
        }
        lots.move(entry, leg, 'H', 'U');
        ReplayedLot lot = lots.lot(entry, leg.lot);
        long worth = lot.part(lot.basis, leg.slot);
        boolean cents = entry.sum("DEFERRED_REVENUE") == worth && entry.sum("REVENUE_INCIDENTS") == -worth;
        if (!cents || entry.legs.size() != (worth == 0 ? 2 : 4)) {
            objections.raise(
                    entry, FindingKind.CENTS, "slot %d of lot %d is worth %d".formatted(leg.slot, leg.lot, worth));
        }
    }

    void release(ReadEntry entry) {
        ReplayedUnit unit = resolved(entry);
        if (unit == null
                || !objections.hasLegs(entry, 2, "UNITS_HELD", "UNITS_AVAILABLE")
                || !unit.is(entry.legs.get(1))) {
            objections.raise(entry, FindingKind.HOLD, "it releases another unit than was held");
            return;
        }
        lots.move(entry, entry.legs.get(1), 'H', 'A');
    }

    /** The unit that a reversed settlement used is held once more. */
    void giveBack(ReadEntry entry) {
        keepHeld(entry, entry.legs.get(1), 'U');
    }

    private void keepHeld(ReadEntry entry, ReadLeg leg, char from) {
        lots.move(entry, leg, from, 'H');
        holds.put(entry.number, new ReplayedUnit(leg.lot, leg.slot, entry.incident, entry.cycle));
    }

    /** The unit that the entry settles or releases: held until now, for the same incident and cycle. */
    private ReplayedUnit resolved(ReadEntry entry) {
        ReplayedUnit unit = holds.remove(entry.resolves);
        if (unit == null || unit.incident() != entry.incident || unit.cycle() != entry.cycle) {
            objections.raise(
                    entry, FindingKind.HOLD, "nothing was held by entry " + entry.resolves + " for this incident");
        }
        return unit;
    }
}
