package org.packledger.sales;

/**
 * Where an invoice stands in the journal.
 *
 * @param owed minor units on RECEIVABLE
 * @param paid minor units that money and credit paid of it, less what was charged back
 * @param cancelled whether its entry was reversed
 * @param credited whether it was credited
 * @param refunded whether units of it were refunded
 * @param chargedBack whether a payment of it was charged back
 * @param givenUp whether a debt of it was written off, or units went since they were never paid
 */
public record Standing(
        long owed,
        long paid,
        boolean cancelled,
        boolean credited,
        boolean refunded,
        boolean chargedBack,
        boolean givenUp) {

    /** What that makes of the invoice. */
    InvoiceStatus status() {
        if (cancelled) {
            return InvoiceStatus.CANCELLED;
        }
        if (credited) {
            return InvoiceStatus.CREDITED;
        }
        if (refunded) {
            return InvoiceStatus.REFUNDED;
        }
        if (owed > 0) {
            return unpaid();
        }
        if (givenUp) {
            return InvoiceStatus.WRITTEN_OFF;
        }
        return chargedBack && paid <= 0 ? InvoiceStatus.CHARGED_BACK : InvoiceStatus.PAID;
    }

    private InvoiceStatus unpaid() {
        if (chargedBack) {
            return InvoiceStatus.CHARGED_BACK;
        }
        return paid > 0 ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.OPEN;
    }
}
