package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.LEAD;
import static org.packledger.ledger.Account.BANK;
import static org.packledger.ledger.Account.CUSTOMER_CREDIT;
import static org.packledger.ledger.Account.UNITS_AVAILABLE;
import static org.packledger.ledger.Account.UNITS_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.Units;

/**
 * Works out what a proposal would post, for people who decide. Reads without a lock: only the posting itself decides, and
 * refuses where it would be another amount.
 */
@ApplicationScoped
public class Plans {

    @Inject
    private InvoicePlans invoices;

    @Inject
    private Units units;

    @Inject
    private Credits credits;

    /** What a proposal would post now; nothing once it is decided. */
    public Optional<Plan> of(Actor actor, AdjustmentView proposal) {
        actor.mustBe(ACCOUNTANT, LEAD);
        return switch (proposal.kind()) {
            case REFUND ->
                proposal.invoice()
                        .flatMap(invoice -> invoices.refund(
                                proposal.organisation(),
                                invoice,
                                proposal.currency(),
                                proposal.account().orElse(BANK)));
            case WRITE_OFF ->
                proposal.invoice()
                        .flatMap(invoice -> invoices.writeOff(proposal.organisation(), invoice, proposal.currency()));
            case TAX_CORRECTION ->
                proposal.invoice()
                        .flatMap(invoice -> invoices.tax(
                                proposal.organisation(),
                                invoice,
                                proposal.currency(),
                                proposal.taxRegion().orElse(InvoiceTaxes.NOWHERE)));
            case CREDIT_REPAYMENT -> repayment(proposal);
            case GOODWILL, BUNDLE -> Optional.of(grant(proposal));
            case EXTENSION ->
                Optional.of(new Plan(
                        proposal.lotEndsOn().orElse(null),
                        proposal.lastDay().orElse(null),
                        List.of(PlannedRow.units(UNITS_AVAILABLE, extended(proposal), 0))));
        };
    }

    private Optional<Plan> repayment(AdjustmentView proposal) {
        Money credit = credits.find(proposal.organisation()).orElseThrow().amount();
        Money amount = proposal.amount().orElseThrow();
        return Optional.of(new Plan(
                credit,
                credit.minus(amount),
                List.of(
                        new PlannedRow(CUSTOMER_CREDIT, "", proposal.currency(), amount.minor()),
                        new PlannedRow(proposal.account().orElse(BANK), "", proposal.currency(), -amount.minor()))));
    }

    /** Goodwill has no title of its own, only the word that the ledger keeps for it. */
    private static String extended(AdjustmentView proposal) {
        return proposal.lotKind().filter(kind -> kind != LotKind.GOODWILL).isPresent()
                ? proposal.lotTitle().orElse("")
                : "";
    }

    private Plan grant(AdjustmentView proposal) {
        String title = proposal.kind() == AdjustmentKind.GOODWILL
                ? ""
                : proposal.title().orElse("");
        int more = proposal.units().orElse(0);
        int now = units.spendable(proposal.organisation());
        return new Plan(
                now,
                now + more,
                List.of(PlannedRow.units(UNITS_AVAILABLE, title, more), PlannedRow.units(UNITS_ISSUED, title, -more)));
    }
}
