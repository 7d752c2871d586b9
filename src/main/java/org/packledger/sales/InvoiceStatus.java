package org.packledger.sales;

/** The life of an invoice. */
public enum InvoiceStatus {
    /** Nothing was paid yet. */
    OPEN,
    /** Some of it was paid. */
    PARTLY_PAID,
    /** Paid in full. */
    PAID,
    /** Taken back whole by a credit note, nothing having been paid. */
    CANCELLED,
    /** Taken back whole by a credit note; what was paid stands to the customer's credit. */
    CREDITED,
    /** Paid, and the unused rest given back for money. */
    REFUNDED,
    /** The bank took a payment back; the unused units went, something may still be owed. */
    CHARGED_BACK,
    /** What was owed was given up. */
    WRITTEN_OFF;

    /** Whether money may still come for it. */
    public boolean isPayable() {
        return this == OPEN || this == PARTLY_PAID || this == CHARGED_BACK;
    }
}
