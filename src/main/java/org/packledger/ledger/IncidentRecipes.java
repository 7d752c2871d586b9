package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/** What happens to units because of incidents: the middle rows of the table in docs/ledger.md. */
@ApplicationScoped
class IncidentRecipes {

    /** Days that a unit stays usable when it comes back after its lot was over. */
    static final int GRACE_DAYS = 30;

    /** Why a lot was extended by nobody's decision. */
    static final String GRACE = "REVERSAL_GRACE";

    @Inject
    private LotRecipes lots;

    /** INCIDENT_HELD. */
    void hold(OpenBook book, Matter matter, Charge charge) {
        book.mustNotBeParked();
        MatterHistory history = book.past().of(matter);
        history.refuseSecondDebit(matter);
        if (history.openHold().isPresent()) {
            throw new AlreadyHeld(matter);
        }
        hold(book, matter, history.holds(), charge);
    }

    /** INCIDENT_HELD when nothing is held, then INCIDENT_SETTLED. */
    void settle(OpenBook book, Matter matter, Charge charge) {
        book.mustNotBeParked();
        MatterHistory history = book.past().of(matter);
        history.refuseSecondDebit(matter);
        Held held = history.openHold()
                .map(hold -> heldBy(book, hold))
                .orElseGet(() -> hold(book, matter, history.holds(), charge));
        Lot lot = held.lot();
        Money worth = lot.worth(held.slot());
        lot.move(held.slot(), Cells.HELD, Cells.USED);
        book.append(Draft.of(EntryKind.INCIDENT_SETTLED)
                .about(matter, 0)
                .resolving(held.number())
                .because(charge.reason())
                .under(charge.policyVersion())
                .leg(PostingLine.units(Account.UNITS_HELD, lot.id(), held.slot(), -1))
                .leg(PostingLine.units(Account.UNITS_USED, lot.id(), held.slot(), 1))
                .legUnlessZero(PostingLine.money(Account.DEFERRED_REVENUE, worth, lot.id(), held.slot()))
                .legUnlessZero(PostingLine.money(Account.REVENUE_INCIDENTS, worth.negated(), lot.id(), held.slot())));
    }

    /** HOLD_RELEASED. */
    void release(OpenBook book, Matter matter) {
        MatterHistory history = book.past().of(matter);
        Recorded hold = history.openHold().orElseThrow(() -> new NotFound("hold"));
        release(book, matter, history.releases(), heldBy(book, hold));
    }

    /** HOLD_RELEASED when a unit is held, then INCIDENT_FREE. */
    void recordFree(OpenBook book, Matter matter, int closing, Charge charge) {
        MatterHistory history = book.past().of(matter);
        history.refuseSecondFree(matter, closing);
        history.openHold().ifPresent(hold -> release(book, matter, history.releases(), heldBy(book, hold)));
        book.append(Draft.of(EntryKind.INCIDENT_FREE)
                .about(matter, closing)
                .because(charge.reason())
                .under(charge.policyVersion())
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, null, null, 0)));
    }

    /** REVERSAL of a settlement, then HOLD_RELEASED: the unit comes back through a hold, with grace when its lot is over. */
    void reverse(OpenBook book, Recorded settlement, List<PostingLine> lines, String reason) {
        PostingLine used = lines.stream()
                .filter(line -> line.account() == Account.UNITS_USED)
                .findFirst()
                .orElseThrow();
        Lot lot = book.lots().get(used.lot());
        if (lot.isOver(book.today())) {
            lots.prolong(book, lot, book.today().plusDays(GRACE_DAYS), GRACE);
        }
        Matter matter = settlement.matter();
        int releases = book.past().of(matter).releases();
        EntryId reversal = book.append(Reversals.of(settlement, lines, reason));
        lot.move(used.slot(), Cells.USED, Cells.HELD);
        release(book, matter, releases, new Held(reversal.number(), lot, used.slot()));
    }

    private Held hold(OpenBook book, Matter matter, int occasion, Charge charge) {
        List<Lot> candidates = OrderOfUse.candidates(book.lots().withUnits(), book.day());
        LotChoice choice = OrderOfUse.choose(candidates).orElseThrow(() -> new NoUnitsLeft(book.id()));
        Lot lot = candidates.get(0);
        lot.move(choice.slot(), Cells.AVAILABLE, Cells.HELD);
        EntryId id = book.append(Draft.of(EntryKind.INCIDENT_HELD)
                .about(matter, occasion)
                .because(charge.reason())
                .under(charge.policyVersion())
                .choosing(choice)
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), choice.slot(), -1))
                .leg(PostingLine.units(Account.UNITS_HELD, lot.id(), choice.slot(), 1)));
        return new Held(id.number(), lot, choice.slot());
    }

    private void release(OpenBook book, Matter matter, int occasion, Held held) {
        Lot lot = held.lot();
        lot.move(held.slot(), Cells.HELD, Cells.AVAILABLE);
        book.append(Draft.of(EntryKind.HOLD_RELEASED)
                .about(matter, occasion)
                .resolving(held.number())
                .leg(PostingLine.units(Account.UNITS_HELD, lot.id(), held.slot(), -1))
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), held.slot(), 1)));
        book.expireIfOver(lot);
        lots.takeBackIfUnpaid(book, lot);
    }

    private static Held heldBy(OpenBook book, Recorded hold) {
        PostingLine line = book.past().lines(hold.id()).stream()
                .filter(leg -> leg.account() == Account.UNITS_HELD)
                .findFirst()
                .orElseThrow();
        return new Held(hold.id().number(), book.lots().get(line.lot()), line.slot());
    }

    /** A unit set aside: the entry that holds it, its lot and slot. */
    private record Held(long number, Lot lot, int slot) {}
}
