package org.packledger.ledger;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;

/**
 * The only door into the journal. Each method is one row of the second table of docs/ledger.md and runs in the transaction
 * of the desk that calls it. Longer than other classes, since a second door would have to promise all of the following again;
 * what the methods do stands in the recipes.
 *
 * <p>The first statement locks the row of the book, so that a book's entries are written one after the other; all else is
 * read under that lock. An intent that comes again with the same content is answered as the first time and posts
 * nothing; with other content it is an {@link IntentConflict}. Lots whose last day has passed are expired before
 * anything else, so that no instruction ever sees an expired unit as usable, whether or not the job has run. A day that is
 * closed is not posted to: the entry counts for the first open day and carries the other.
 */
@Stateless
@LocalBean
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

    @Inject
    private Clerk clerk;

    @Inject
    private Counter counter;

    @Inject
    private Journal journal;

    @Inject
    private IncidentRecipes incidents;

    @Inject
    private InvoiceRecipes invoices;

    @Inject
    private LotRecipes lots;

    /** INVOICE_ISSUED: the customer owes the gross; each line's net is deferred in a new lot, announced without units. */
    public Posted issueInvoice(Instruction instruction, NewInvoice invoice) {
        return clerk.post(instruction, book -> invoices.issue(book, invoice));
    }

    /**
     * PAYMENT_RECEIVED: money came for an invoice; what is more than owed stands to the customer's credit.
     *
     * @param into BANK or CARD_CLEARING
     * @param amount positive
     * @param owed what somebody saw as owed before it; empty when nobody looked
     * @throws NotFound when the book has no such invoice
     * @throws AmountChanged when another sum is owed than was seen
     */
    public Posted receivePayment(
            Instruction instruction, String invoice, Account into, Money amount, Optional<Money> owed) {
        mustBePayable(into, amount);
        return clerk.post(instruction, book -> invoices.pay(book, invoice, into, amount, owed));
    }

    /**
     * CREDIT_APPLIED: what stands to the customer's credit pays an invoice, as far as it goes.
     *
     * @throws NothingToDo when no credit stands, or nothing is owed
     */
    public Posted applyCredit(Instruction instruction, String invoice) {
        return clerk.post(instruction, book -> invoices.applyCredit(book, invoice));
    }

    /**
     * CREDIT_REPAID: what stood to the customer's credit is paid back. Two people.
     *
     * @param reference of the transfer
     * @param from BANK or CARD_CLEARING
     * @param amount positive
     * @throws NotEnoughCredit when less stands to the customer's credit
     */
    public Posted repayCredit(Instruction instruction, String reference, String reason, Account from, Money amount) {
        mustBePayable(from, amount);
        return clerk.post(instruction, book -> invoices.repayCredit(book, reference, reason, from, amount));
    }

    /**
     * PACK_GRANTED, once for each lot: its units may be used from now on.
     *
     * @throws NotGrantable when a lot was granted before, or its invoice was taken back
     */
    public Posted grant(Instruction instruction, List<Long> granted) {
        if (granted.isEmpty()) {
            throw new IllegalArgumentException("a grant names at least one lot");
        }
        return clerk.post(instruction, book -> lots.grant(book, granted));
    }

    /**
     * BUNDLE_GRANTED: units that come with a licence term. Two people.
     *
     * @param term its reference
     */
    public Posted grantBundle(Instruction instruction, GivenLot lot, String term) {
        return clerk.post(instruction, book -> lots.give(book, EntryKind.BUNDLE_GRANTED, lot, term, null));
    }

    /**
     * GOODWILL_GRANTED: units that the vendor gives. Two people.
     *
     * @param proposal its number
     */
    public Posted grantGoodwill(Instruction instruction, GivenLot lot, String proposal, String reason) {
        return clerk.post(instruction, book -> lots.give(book, EntryKind.GOODWILL_GRANTED, lot, proposal, reason));
    }

    /**
     * LOT_EXTENDED: a lot that is not over can be used longer. Two people.
     *
     * @throws NotExtendable saying why
     */
    public Posted extend(Instruction instruction, long lot, LocalDate lastDay, String reason) {
        return clerk.post(instruction, book -> {
            instruction.mustBeOfTwoPeople();
            lots.extend(book, lot, lastDay, reason);
        });
    }

    /**
     * INCIDENT_HELD: sets a unit aside for a matter.
     *
     * @throws NoUnitsLeft when there is none
     * @throws AlreadyHeld when one is held for it
     * @throws AlreadyDebited when this cycle of the incident was debited before
     * @throws BookParked when a finding of the checker stands against the book
     */
    public Posted hold(Instruction instruction, Matter matter, Charge charge) {
        return clerk.post(instruction, book -> incidents.hold(book, matter, charge));
    }

    /**
     * INCIDENT_SETTLED: uses the unit that is held for the matter, or holds one first, and recognises its cents.
     *
     * @throws NoUnitsLeft when none is held and there is none to hold
     * @throws AlreadyDebited when this cycle of the incident was debited before
     * @throws BookParked when a finding of the checker stands against the book
     */
    public Posted settle(Instruction instruction, Matter matter, Charge charge) {
        return clerk.post(instruction, book -> incidents.settle(book, matter, charge));
    }

    /**
     * Settles all of these, of any books, or nothing.
     *
     * @return the answers in the order of the settlements
     * @throws IllegalArgumentException when an intent stands in it twice
     */
    public List<Posted> settleAll(List<Settlement> settlements) {
        return settlements.isEmpty()
                ? List.of()
                : clerk.postAll(settlements.stream().map(this::errand).toList());
    }

    /**
     * Settles at the counter: in a transaction of the ledger's own, which those who ask at the same moment share. For
     * callers who keep nothing of their own beside the debit. Refuses as {@link #settle} does, each caller for himself.
     */
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public Posted settleAtCounter(Settlement settlement) {
        return counter.ask(errand(settlement));
    }

    private Errand errand(Settlement asked) {
        return new Errand(
                asked.instruction(),
                Optional.of(asked.matter()),
                book -> incidents.settle(book, asked.matter(), asked.charge()));
    }

    /** HOLD_RELEASED: the unit held for the matter is free again; where its last day has passed, it expires at once. */
    public Posted release(Instruction instruction, Matter matter) {
        return clerk.post(instruction, book -> incidents.release(book, matter));
    }

    /**
     * INCIDENT_FREE: an incident that costs nothing takes its place in the book. A unit held for it is released.
     *
     * @param closing which closing of the incident, from 1
     * @throws AlreadyRecorded when this closing was recorded free before
     */
    public Posted recordFree(Instruction instruction, Matter matter, int closing, Charge charge) {
        return clerk.post(instruction, book -> incidents.recordFree(book, matter, closing, charge));
    }

    /**
     * PACK_REFUNDED: every free unit of a paid invoice goes back for its cents and its tax. Two people.
     *
     * @param expected the amount that was proposed, with tax
     * @throws NotRefundable when no unit is free, or money is owed for it
     * @throws AmountChanged when units moved since
     */
    public Posted refund(
            Instruction instruction, String invoice, String creditNote, String reason, Account from, Money expected) {
        mustBePayable(from, Money.of(1, expected.currency().getCurrencyCode()));
        return clerk.post(instruction, book -> lots.refund(book, invoice, creditNote, reason, from, expected));
    }

    /**
     * PAYMENT_CHARGED_BACK: the bank took a payment back; the free units of its invoice go, the rest stays owed.
     *
     * @throws NotReversible when it is no payment, or was taken back before
     * @throws NotRefundable when its money was refunded before
     */
    public Posted chargeBack(Instruction instruction, EntryId payment) {
        return clerk.post(instruction, book -> {
            Recorded paid = standing(book, payment);
            mustBe(paid, EntryKind.PAYMENT_RECEIVED);
            invoices.chargeBack(book, paid, journal.lines(payment));
        });
    }

    /**
     * INVOICE_CREDITED: takes back an invoice whose units nobody got; what was paid stands to the customer's credit.
     *
     * @throws NotReversible when it was taken back before, or its units are granted
     */
    public Posted creditInvoice(Instruction instruction, EntryId invoice, String reason) {
        return clerk.post(instruction, book -> {
            Recorded issued = standing(book, invoice);
            mustBe(issued, EntryKind.INVOICE_ISSUED);
            invoices.credit(book, issued, reason);
        });
    }

    /**
     * DEBT_WRITTEN_OFF: gives up what is owed for units in use; its free units go first. Two people.
     *
     * @param expected what was owed when it was proposed
     * @throws NothingToDo when nothing is owed
     * @throws NotGranted when no unit was granted
     * @throws AmountChanged when another sum is owed now
     */
    public Posted writeOff(Instruction instruction, String invoice, Money expected, String reason) {
        return clerk.post(instruction, book -> {
            instruction.mustBeOfTwoPeople();
            invoices.writeOff(book, invoice, expected, reason);
        });
    }

    /**
     * TAX_CORRECTED: the taxes of an invoice become what they should have been. Two people.
     *
     * @param taxes by lot and code; codes that are not named become nothing
     * @throws NothingToDo when they are these already
     * @throws NotCorrectable when units were given or taken back
     */
    public Posted correctTax(
            Instruction instruction, String invoice, Map<Long, Map<String, Money>> taxes, String reason) {
        return clerk.post(instruction, book -> invoices.correctTax(book, invoice, taxes, reason));
    }

    /**
     * REVERSAL: the exact opposite of an earlier entry, once. A settlement's unit comes back through a hold that is
     * released in the same breath, with some days of grace when its lot is over; an invoice can be taken back while nothing
     * was paid and its lots are not granted.
     *
     * @throws NotReversible saying why
     */
    public Posted reverse(Instruction instruction, EntryId entry, String reason) {
        return clerk.post(instruction, book -> {
            Recorded original = standing(book, entry);
            mustBe(original, EntryKind.INCIDENT_SETTLED, EntryKind.INVOICE_ISSUED);
            List<PostingLine> lines = journal.lines(entry);
            if (original.kind() == EntryKind.INCIDENT_SETTLED) {
                incidents.reverse(book, original, lines, reason);
            } else {
                invoices.reverse(book, original, lines, reason);
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

    /** An entry of this book that stood there before. */
    private Recorded standing(OpenBook book, EntryId entry) {
        return journal.find(entry)
                .filter(found -> found.id().book() == book.id())
                .orElseThrow(() -> new NotFound("entry"));
    }

    private void mustBe(Recorded original, EntryKind... kinds) {
        if (!List.of(kinds).contains(original.kind())) {
            throw new NotReversible(original.id(), original.kind() + " cannot be taken back this way");
        }
        if (journal.reversalOf(original.id()).isPresent()) {
            throw new NotReversible(original.id(), "it was taken back before");
        }
    }

    private static void mustBePayable(Account account, Money amount) {
        if ((account != Account.BANK && account != Account.CARD_CLEARING) || !amount.isPositive()) {
            throw new IllegalArgumentException("%s by %s".formatted(amount, account));
        }
    }
}
