package org.packledger.ledger;

import java.util.List;
import java.util.Map;
import org.packledger.kernel.Money;

/**
 * What the ledger needs of an invoice: gross to the receivable, each line's net to the deferred revenue of a new lot, each
 * tax to its code.
 *
 * @param number of the document
 * @param lots one for each line
 * @param taxes what is collected, by tax code
 */
public record NewInvoice(String number, List<NewLot> lots, Map<String, Money> taxes) {

    /** Refuses an invoice without lines. */
    public NewInvoice {
        lots = List.copyOf(lots);
        taxes = Map.copyOf(taxes);
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("an invoice has at least one line");
        }
        if (taxes.values().stream().anyMatch(tax -> tax.minor() < 0)) {
            throw new IllegalArgumentException("a tax is not negative: " + taxes);
        }
    }

    Money gross() {
        Money net = lots.stream().map(NewLot::basis).reduce(Money::plus).orElseThrow();
        return taxes.values().stream().reduce(net, Money::plus);
    }
}
