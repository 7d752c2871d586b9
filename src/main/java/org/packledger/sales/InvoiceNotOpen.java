package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** Nothing is to be paid on this invoice, and nothing is left to cancel. */
public class InvoiceNotOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    InvoiceNotOpen(String invoice, InvoiceStatus status) {
        super("Invoice %s is not open any more: %s".formatted(invoice, status), invoice, status);
    }
}
