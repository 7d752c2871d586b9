package org.packledger.sales;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** An order on whose invoice money came cannot be cancelled. */
public class PartlyPaid extends DomainException {

    private static final long serialVersionUID = 1L;

    PartlyPaid(String invoice, Money paid) {
        super("%s was paid on %s already; it cannot be cancelled".formatted(paid, invoice), invoice, paid);
    }
}
