package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** The books have nothing of this invoice that this would change. */
public class NothingToAdjust extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToAdjust(String invoice) {
        super("There is nothing of that kind to do on %s".formatted(invoice), invoice);
    }
}
