package org.packledger.sales;

/** The life of an order up to its payment; what becomes of it then is its {@link OrderState}. */
public enum OrderStatus {
    /** Waits for its payment. */
    INVOICED,
    /** Paid in full; its units are granted. */
    PAID,
    /** Cancelled before any payment; its invoice was taken back. */
    CANCELLED
}
