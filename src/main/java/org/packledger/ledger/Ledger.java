package org.packledger.ledger;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/**
 * The only door into the journal. Each method is one recipe of docs/ledger.md and runs in the transaction of the desk
 * that calls it.
 *
 * <p>The first statement locks the row of the book, so that a book's entries are written one after the other; all else is
 * read under that lock. An intent that comes again with the same content is answered as the first time and posts
 * nothing; with other content it is an {@link IntentConflict}. Lots whose last day has passed are expired before
 * anything else, so that no instruction ever sees an expired unit as usable, whether or not the job has run.
 */
@Stateless
@LocalBean
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

    @Inject
    private Clerk clerk;

    @Inject
    private Journal journal;

    /** INVOICE_ISSUED: the customer owes the gross; each line's net is deferred in a new lot, announced without units. */
    public Posted issueInvoice(Instruction instruction, NewInvoice invoice) {
        return clerk.post(instruction, book -> {
            Draft draft = Draft.of(EntryKind.INVOICE_ISSUED)
                    .on(invoice.number())
                    .leg(PostingLine.money(Account.RECEIVABLE, invoice.gross()));
            for (NewLot line : invoice.lots()) {
                Lot lot = book.lots().announce(line, invoice.number());
                draft.leg(
                        PostingLine.money(Account.DEFERRED_REVENUE, line.basis().negated(), lot.id(), null));
            }
            invoice.taxes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(tax -> draft.leg(
                            PostingLine.tax(tax.getKey(), tax.getValue().negated())));
            book.append(draft);
        });
    }

    /**
     * PAYMENT_RECEIVED: money came for an invoice.
     *
     * @param into BANK or CARD_CLEARING
     * @param amount positive
     */
    public Posted receivePayment(Instruction instruction, String invoice, Account into, Money amount) {
        if ((into != Account.BANK && into != Account.CARD_CLEARING) || !amount.isPositive()) {
            throw new IllegalArgumentException("payment of %s into %s".formatted(amount, into));
        }
        return clerk.post(
                instruction,
                book -> book.append(Draft.of(EntryKind.PAYMENT_RECEIVED)
                        .on(invoice)
                        .leg(PostingLine.money(into, amount))
                        .leg(PostingLine.money(Account.RECEIVABLE, amount.negated()))));
    }

    /**
     * PACK_GRANTED, once for each lot: its units may be used from now on.
     *
     * @throws NotGrantable when a lot was granted before, or its invoice was taken back
     */
    public Posted grant(Instruction instruction, List<Long> lots) {
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("a grant names at least one lot");
        }
        return clerk.post(
                instruction,
                book -> lots.forEach(id -> {
                    Lot lot = book.lots().get(id);
                    refuseUngrantable(lot);
                    lot.grant(instruction.effectiveOn());
                    book.append(Draft.of(EntryKind.PACK_GRANTED)
                            .on(lot.document())
                            .leg(PostingLine.units(Account.UNITS_AVAILABLE, id, null, lot.size()))
                            .leg(PostingLine.units(Account.UNITS_ISSUED, id, null, -lot.size())));
                }));
    }

    /**
     * INCIDENT_HELD: sets a unit aside for a matter.
     *
     * @throws NoUnitsLeft when there is none
     * @throws AlreadyHeld when one is held for it
     * @throws AlreadyDebited when this cycle of the incident was debited before
     */
    public Posted hold(Instruction instruction, Matter matter, Charge charge) {
        return clerk.post(instruction, book -> {
            MatterHistory history = new MatterHistory(journal.of(book.id(), matter));
            history.refuseSecondDebit(matter);
            if (history.openHold().isPresent()) {
                throw new AlreadyHeld(matter);
            }
            hold(book, matter, history.holds(), charge);
        });
    }

    /**
     * INCIDENT_SETTLED: uses the unit that is held for the matter, or holds one first, and recognises its cents.
     *
     * @throws NoUnitsLeft when none is held and there is none to hold
     * @throws AlreadyDebited when this cycle of the incident was debited before
     */
    public Posted settle(Instruction instruction, Matter matter, Charge charge) {
        return clerk.post(instruction, book -> {
            MatterHistory history = new MatterHistory(journal.of(book.id(), matter));
            history.refuseSecondDebit(matter);
            Held held = history.openHold()
                    .map(hold -> heldBy(book, hold))
                    .orElseGet(() -> hold(book, matter, history.holds(), charge));
            settle(book, matter, held, charge);
        });
    }

    /** HOLD_RELEASED: the unit held for the matter is free again; where its last day has passed, it expires at once. */
    public Posted release(Instruction instruction, Matter matter) {
        return clerk.post(instruction, book -> {
            MatterHistory history = new MatterHistory(journal.of(book.id(), matter));
            Recorded hold = history.openHold().orElseThrow(() -> new NotFound("hold"));
            release(book, matter, history.releases(), heldBy(book, hold));
        });
    }

    /**
     * INCIDENT_FREE: an incident that costs nothing takes its place in the book. A unit held for it is released.
     *
     * @param closing which closing of the incident, from 1
     * @throws AlreadyRecorded when this closing was recorded free before
     */
    public Posted recordFree(Instruction instruction, Matter matter, int closing, Charge charge) {
        return clerk.post(instruction, book -> {
            MatterHistory history = new MatterHistory(journal.of(book.id(), matter));
            history.refuseSecondFree(matter, closing);
            history.openHold().ifPresent(hold -> release(book, matter, history.releases(), heldBy(book, hold)));
            book.append(Draft.of(EntryKind.INCIDENT_FREE)
                    .about(matter, closing)
                    .because(charge.reason())
                    .under(charge.policyVersion())
                    .leg(PostingLine.units(Account.UNITS_AVAILABLE, null, null, 0)));
        });
    }

    /**
     * REVERSAL: the exact opposite of an earlier entry, once. A settlement's unit comes back through a hold that is
     * released in the same breath; an invoice can be taken back while its lots are not granted.
     *
     * @throws NotReversible saying why
     */
    public Posted reverse(Instruction instruction, EntryId entry, String reason) {
        return clerk.post(instruction, book -> {
            Recorded original = journal.find(entry)
                    .filter(found -> found.id().book() == book.id())
                    .orElseThrow(() -> new NotFound("entry"));
            List<PostingLine> lines = journal.lines(entry);
            refuseIrreversible(book, original, lines);
            Draft draft = Draft.of(EntryKind.REVERSAL)
                    .about(original.matter(), original.occasion())
                    .on(original.document())
                    .because(reason)
                    .reversing(entry.number());
            lines.forEach(line -> draft.leg(line.opposite()));
            EntryId reversal = book.append(draft);
            if (original.kind() == EntryKind.INCIDENT_SETTLED) {
                int releases = new MatterHistory(journal.of(book.id(), original.matter())).releases();
                giveBack(book, original.matter(), reversal, lines, releases);
            }
        });
    }

    /**
     * LOT_EXPIRED for every lot of the book whose last day has passed: the rest is breakage. Every other instruction does
     * the same first; this one is for the job.
     */
    public void expire(Instruction instruction) {
        clerk.post(instruction, book -> {});
    }

    private Held hold(OpenBook book, Matter matter, int occasion, Charge charge) {
        List<Lot> candidates = OrderOfUse.candidates(
                book.lots().withUnits(), book.instruction().effectiveOn());
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

    private void settle(OpenBook book, Matter matter, Held held, Charge charge) {
        Lot lot = held.lot();
        Money worth = lot.worth(held.slot());
        lot.move(held.slot(), Cells.HELD, Cells.USED);
        Draft draft = Draft.of(EntryKind.INCIDENT_SETTLED)
                .about(matter, 0)
                .resolving(held.number())
                .because(charge.reason())
                .under(charge.policyVersion())
                .leg(PostingLine.units(Account.UNITS_HELD, lot.id(), held.slot(), -1))
                .leg(PostingLine.units(Account.UNITS_USED, lot.id(), held.slot(), 1));
        if (!worth.isZero()) {
            draft.leg(PostingLine.money(Account.DEFERRED_REVENUE, worth, lot.id(), held.slot()))
                    .leg(PostingLine.money(Account.REVENUE_INCIDENTS, worth.negated(), lot.id(), held.slot()));
        }
        book.append(draft);
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
    }

    private void giveBack(OpenBook book, Matter matter, EntryId reversal, List<PostingLine> settled, int releases) {
        PostingLine used = settled.stream()
                .filter(line -> line.account() == Account.UNITS_USED)
                .findFirst()
                .orElseThrow();
        Lot lot = book.lots().get(used.lot());
        lot.move(used.slot(), Cells.USED, Cells.HELD);
        release(book, matter, releases, new Held(reversal.number(), lot, used.slot()));
    }

    private Held heldBy(OpenBook book, Recorded hold) {
        PostingLine line = journal.lines(hold.id()).stream()
                .filter(leg -> leg.account() == Account.UNITS_HELD)
                .findFirst()
                .orElseThrow();
        return new Held(hold.id().number(), book.lots().get(line.lot()), line.slot());
    }

    private void refuseUngrantable(Lot lot) {
        if (lot.isGranted()) {
            throw new NotGrantable(lot.id(), "it was granted before");
        }
        if (journal.hasOn(lot.book(), lot.document(), EntryKind.REVERSAL)) {
            throw new NotGrantable(lot.id(), "its invoice was taken back");
        }
    }

    private void refuseIrreversible(OpenBook book, Recorded original, List<PostingLine> lines) {
        if (original.kind() != EntryKind.INCIDENT_SETTLED && original.kind() != EntryKind.INVOICE_ISSUED) {
            throw new NotReversible(original.id(), "only a settlement or an unpaid invoice can be taken back");
        }
        if (journal.reversalOf(original.id()).isPresent()) {
            throw new NotReversible(original.id(), "it was taken back before");
        }
        if (original.kind() == EntryKind.INVOICE_ISSUED) {
            refusePaidOrGranted(book, original, lines);
        }
    }

    private void refusePaidOrGranted(OpenBook book, Recorded invoice, List<PostingLine> lines) {
        if (journal.hasOn(book.id(), invoice.document(), EntryKind.PAYMENT_RECEIVED)) {
            throw new NotReversible(invoice.id(), "money came for it");
        }
        if (lines.stream()
                .filter(line -> line.lot() != null)
                .anyMatch(line -> book.lots().get(line.lot()).isGranted())) {
            throw new NotReversible(invoice.id(), "its units are granted");
        }
    }

    /** A unit set aside: the entry that holds it, its lot and slot. */
    private record Held(long number, Lot lot, int slot) {}
}
