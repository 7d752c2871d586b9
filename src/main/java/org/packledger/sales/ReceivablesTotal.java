package org.packledger.sales;

import org.packledger.kernel.Money;

/**
 * What customers owe in one currency.
 *
 * @param invoices that are open
 * @param overdueInvoices of these, past their day
 */
public record ReceivablesTotal(
        String currency, long invoices, long openMinor, long overdueInvoices, long overdueMinor) {

    public Money open() {
        return Money.of(openMinor, currency);
    }

    public Money overdue() {
        return Money.of(overdueMinor, currency);
    }
}
