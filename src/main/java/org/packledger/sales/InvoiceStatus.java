package org.packledger.sales;

/** The life of an invoice. */
public enum InvoiceStatus {
    /** Something is to be paid. */
    OPEN,
    /** Paid in full. */
    PAID,
    /** Taken back whole by a credit note. */
    CANCELLED
}
