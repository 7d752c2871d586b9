package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.Ledger;

/** After something was posted for an invoice: its row says what the journal says, and once it is paid its units are granted. */
@ApplicationScoped
class Settling {

    @Inject
    private Standings standings;

    @Inject
    private Documents documents;

    @Inject
    private Ledger ledger;

    @Inject
    private BusinessClock clock;

    void after(Actor actor, Request request, PackOrder order, Invoice invoice) {
        invoice.becomes(standings.of(order.organisation(), invoice.number()));
        switch (invoice.status()) {
            case PAID -> {
                order.pay();
                grant(actor, request, order, invoice);
            }
            case CREDITED -> order.cancel(clock.now());
            default -> {}
        }
    }

    /** Grants the units that the invoice promised and that nobody got yet. */
    void grant(Actor actor, Request request, PackOrder order, Invoice invoice) {
        List<Long> ungranted = documents.ungrantedLotsOf(invoice);
        if (!ungranted.isEmpty()) {
            ledger.grant(request.then("grant").instruction(actor, order.organisation(), clock.today()), ungranted);
        }
    }
}
