package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.Posted;
import org.packledger.platform.NumberSeries;

/** Posts what two people agreed on, and writes the documents that belong to it. */
@ApplicationScoped
class AdjustmentPosting {

    @Inject
    private SalesFile file;

    @Inject
    private AdjustmentFile proposals;

    @Inject
    private Settling settling;

    @Inject
    private LicenceTerms terms;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    Optional<EntryId> post(Actor actor, Request request, Adjustment proposal) {
        return switch (proposal.kind()) {
            case REFUND, WRITE_OFF, TAX_CORRECTION -> Optional.of(onInvoice(actor, request, proposal));
            case CREDIT_REPAYMENT ->
                Optional.of(ledger.repayCredit(
                                instruction(actor, request, proposal),
                                proposal.reference(),
                                proposal.reason(),
                                proposal.account(),
                                proposal.amount())
                        .entry());
            case GOODWILL ->
                Optional.of(ledger.grantGoodwill(
                                instruction(actor, request, proposal),
                                proposal.wanted().goodwill(),
                                proposal.number(),
                                proposal.reason())
                        .entry());
            case EXTENSION ->
                Optional.of(ledger.extend(
                                instruction(actor, request, proposal),
                                proposal.lot(),
                                proposal.lastDay(),
                                proposal.reason())
                        .entry());
            case BUNDLE -> terms.begin(actor, request, proposal);
        };
    }

    private EntryId onInvoice(Actor actor, Request request, Adjustment proposal) {
        PackOrder order = file.lockOrderOfInvoice(proposal.invoice());
        Invoice invoice = file.invoiceOf(order);
        Posted posted =
                switch (proposal.kind()) {
                    case REFUND -> refund(actor, request, proposal, invoice);
                    case WRITE_OFF ->
                        ledger.writeOff(
                                instruction(actor, request, proposal),
                                proposal.invoice(),
                                proposal.amount(),
                                proposal.reason());
                    default ->
                        ledger.correctTax(
                                instruction(actor, request, proposal),
                                proposal.invoice(),
                                proposals.taxes(proposal),
                                proposal.reason());
                };
        settling.after(actor, request, order, invoice);
        return posted.entry();
    }

    private Posted refund(Actor actor, Request request, Adjustment proposal, Invoice invoice) {
        String number = CreditNote.number(numbers);
        Posted posted = ledger.refund(
                instruction(actor, request, proposal),
                proposal.invoice(),
                number,
                proposal.reason(),
                proposal.account(),
                proposal.amount());
        file.add(new CreditNote(
                number, invoice, proposal.amount(), clock.today(), proposal.reason(), actor, request, posted.entry()));
        return posted;
    }

    private Instruction instruction(Actor actor, Request request, Adjustment proposal) {
        return request.instruction(actor, proposal.organisation(), clock.today())
                .proposedBy(proposal.proposedBy());
    }
}
