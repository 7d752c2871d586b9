package org.packledger.ledger;

import java.util.List;
import org.packledger.kernel.Money;

/**
 * What the ledger needs of an invoice: gross to the receivable, each line's net to the deferred revenue of a new lot, its
 * taxes to their codes.
 *
 * @param number of the document
 * @param lots one for each line
 */
public record NewInvoice(String number, List<NewLot> lots) {

    /** Refuses an invoice without lines. */
    public NewInvoice {
        lots = List.copyOf(lots);
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("an invoice has at least one line");
        }
    }

    Money gross() {
        return lots.stream().map(NewLot::gross).reduce(Money::plus).orElseThrow();
    }
}
