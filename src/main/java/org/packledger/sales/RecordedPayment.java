package org.packledger.sales;

import org.packledger.kernel.Money;
import org.packledger.ledger.EntryId;

/**
 * What a payment led to.
 *
 * @param invoice its number
 * @param open what is still to be paid now
 * @param entry where the ledger booked the payment
 */
public record RecordedPayment(String invoice, Money open, EntryId entry) {

    /** Whether the invoice is paid in full, and its units are granted. */
    public boolean complete() {
        return open.isZero();
    }
}
