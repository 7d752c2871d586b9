package org.packledger.audit;

import org.packledger.kernel.Money;

/**
 * Invoices that wait for money, in one currency.
 *
 * @param currency ISO 4217
 * @param invoices how many
 * @param minor what is still owed, in minor units
 * @param overdue how many are past their due date
 * @param overdueMinor what is owed on those
 */
public record Waiting(String currency, int invoices, long minor, int overdue, long overdueMinor) {

    /** What is still owed. */
    public Money owed() {
        return Money.of(minor, currency);
    }

    /** What is owed on invoices past their due date. */
    public Money owedTooLong() {
        return Money.of(overdueMinor, currency);
    }
}
