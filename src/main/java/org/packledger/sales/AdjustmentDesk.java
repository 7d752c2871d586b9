package org.packledger.sales;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.AmountChanged;
import org.packledger.ledger.EntryId;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.WholeOrNothing;

/**
 * What needs two people: one proposes, another one confirms, and only then it is posted, naming both. What would be posted
 * is worked out when it is proposed; where that is not the same any more when it is confirmed, it is refused.
 *
 * <p>Locks are taken in this order: the proposal, the order of the invoice, the number series, the book of the ledger.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class AdjustmentDesk {

    private static final String SERIES = "ADJUSTMENT";

    @Inject
    private AdjustmentFile proposals;

    @Inject
    private AdjustmentContents contents;

    @Inject
    private AdjustmentPosting posting;

    @Inject
    private SalesFile file;

    @Inject
    private InvoiceTaxes taxes;

    @Inject
    private NumberSeries numbers;

    @Inject
    private BusinessClock clock;

    /**
     * Proposes to give back the unused rest of a paid invoice.
     *
     * @param from BANK or CARD_CLEARING
     * @throws NothingToAdjust when no unit is free, or money is owed
     */
    public String proposeRefund(Actor actor, Intent intent, String invoice, Account from, Why why) {
        Request request = request(actor, intent, AdjustmentKind.REFUND, why, invoice, from);
        return propose(actor, request, AdjustmentKind.REFUND, () -> contents.refund(invoice, from, why));
    }

    /**
     * Proposes to give up what is owed for units in use.
     *
     * @param seen what the person saw as owed; empty when nobody looked
     * @throws NothingToAdjust when nothing is owed
     * @throws AmountChanged when another sum is owed than the person saw
     */
    public String proposeWriteOff(Actor actor, Intent intent, String invoice, Optional<Money> seen, Why why) {
        Request request = request(actor, intent, AdjustmentKind.WRITE_OFF, why, invoice, seen.orElse(null));
        return propose(actor, request, AdjustmentKind.WRITE_OFF, () -> contents.writeOff(invoice, seen, why));
    }

    /**
     * Proposes that the taxes of an invoice become those of another region.
     *
     * @param region one that the tax rates know, or {@link InvoiceTaxes#NOWHERE}
     * @throws NothingToAdjust when they are these already
     */
    public String proposeTaxCorrection(Actor actor, Intent intent, String invoice, String region, Why why) {
        Request request = request(actor, intent, AdjustmentKind.TAX_CORRECTION, why, invoice, region);
        return propose(
                actor, request, AdjustmentKind.TAX_CORRECTION, () -> contents.taxCorrection(invoice, region, why));
    }

    /**
     * Proposes to pay back what stands to a customer's credit.
     *
     * @param reference of the transfer
     * @throws InvalidInput when less stands to the customer's credit
     */
    public String proposeRepayment(
            Actor actor, Intent intent, long organisation, Money amount, Account from, String reference, Why why) {
        Request request =
                request(actor, intent, AdjustmentKind.CREDIT_REPAYMENT, why, organisation, amount, from, reference);
        return propose(
                actor,
                request,
                AdjustmentKind.CREDIT_REPAYMENT,
                () -> contents.repayment(organisation, amount, from, reference, why));
    }

    /** Proposes to give units to a customer. */
    public String proposeGoodwill(
            Actor actor, Intent intent, long organisation, int units, Optional<LocalDate> lastDay, Why why) {
        Request request = request(actor, intent, AdjustmentKind.GOODWILL, why, organisation, units, lastDay);
        return propose(
                actor, request, AdjustmentKind.GOODWILL, () -> contents.goodwill(organisation, units, lastDay, why));
    }

    /** Proposes that a pack can be used longer. */
    public String proposeExtension(Actor actor, Intent intent, long lot, LocalDate lastDay, Why why) {
        Request request = request(actor, intent, AdjustmentKind.EXTENSION, why, lot, lastDay);
        return propose(actor, request, AdjustmentKind.EXTENSION, () -> contents.extension(lot, lastDay, why));
    }

    /** Proposes a licence whose terms bring units. */
    public String proposeLicence(Actor actor, Intent intent, long organisation, LicenceWanted licence, Why why) {
        Request request = request(actor, intent, AdjustmentKind.BUNDLE, why, organisation, licence);
        return propose(actor, request, AdjustmentKind.BUNDLE, () -> contents.licence(organisation, licence, why));
    }

    /**
     * Another person agrees: it is posted.
     *
     * @return the entry; empty for a licence whose first term has not begun
     * @throws SamePersonTwice when the actor proposed it
     * @throws AlreadyDecided when it was decided before
     * @throws AmountChanged when it would be another amount now
     */
    public Optional<EntryId> confirm(Actor actor, Intent intent, String number) {
        Request request = Request.of(actor, intent, "confirm", number);
        Adjustment proposal = proposals.lock(number);
        if (!proposal.wasDecidedBy(request)) {
            proposal.mustBeOpenTo(actor);
            Optional<EntryId> posted = posting.post(actor, request, proposal);
            proposal.confirm(actor, request, clock.now(), posted);
        }
        return proposal.entry();
    }

    /** Another person refuses it, saying why. */
    public void decline(Actor actor, Intent intent, String number, String note) {
        Request request = Request.of(actor, intent, "decline", number, note);
        Adjustment proposal = proposals.lock(number);
        if (!proposal.wasDecidedBy(request)) {
            proposal.mustBeOpenTo(actor);
            proposal.decline(actor, request, clock.now(), Why.explained(note));
        }
    }

    /** Who proposed it takes it back. */
    public void withdraw(Actor actor, Intent intent, String number) {
        Request request = Request.of(actor, intent, "withdraw", number);
        Adjustment proposal = proposals.lock(number);
        actor.mustBe(proposal.kind().proposers());
        if (!proposal.wasDecidedBy(request)) {
            proposal.withdraw(actor, request, clock.now());
        }
    }

    private String propose(Actor actor, Request request, AdjustmentKind kind, Supplier<Wanted> wanted) {
        actor.mustBe(kind.proposers());
        Optional<Adjustment> before = proposals.of(request.intent());
        if (before.isPresent()) {
            request.mustBe(before.get().isOf(request.fingerprint()));
            return before.get().number();
        }
        Wanted content = wanted.get();
        String number = "ADJ-%06d".formatted(numbers.next(SERIES));
        Adjustment proposal = file.add(new Adjustment(number, content, actor, request, clock.now()));
        if (kind == AdjustmentKind.TAX_CORRECTION) {
            List<InvoiceTaxes.OfLine> should = taxes.in(content.taxRegion, content.invoice);
            should.forEach(line -> proposals.writeTaxes(proposal, line.lot(), line.taxes()));
        }
        return number;
    }

    private static Request request(Actor actor, Intent intent, AdjustmentKind kind, Why why, Object... parts) {
        Object[] content = new Object[parts.length + 2];
        content[0] = kind;
        content[1] = why;
        System.arraycopy(parts, 0, content, 2, parts.length);
        return Request.of(actor, intent, content);
    }
}
