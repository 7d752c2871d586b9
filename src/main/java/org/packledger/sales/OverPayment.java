package org.packledger.sales;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** More came than was to be paid: nothing was booked. */
public class OverPayment extends DomainException {

    private static final long serialVersionUID = 1L;

    OverPayment(String invoice, Money open, Money offered) {
        super(
                "Only %s is open on %s, not %s; say that the rest stands to the customer's credit, or record what belongs to this invoice"
                        .formatted(open, invoice, offered),
                invoice,
                open,
                offered);
    }
}
