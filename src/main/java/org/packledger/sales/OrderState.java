package org.packledger.sales;

/**
 * What has become of an order, as its customer reads it. It follows from the invoice and from the units whenever it is read,
 * and is stored nowhere: a pack is used up, ends or is refunded without anybody touching its order.
 */
public enum OrderState {
    /** Waits for its payment; its units come then. */
    INVOICED,
    /** Waits for its payment; its units could be used at once. */
    USABLE,
    /** Paid, and units are left. */
    PAID,
    /** Paid; what is left is held for incidents. */
    HELD,
    /** Paid, and every unit was used. */
    USED_UP,
    /** Paid; its last day is over, and units ended unused. */
    ENDED,
    /** What was not used was given back for money. */
    REFUNDED,
    /** A payment was taken back, and with it what was not used. */
    TAKEN_BACK,
    /** Its invoice was taken back after something was paid, which stands to the customer's credit. */
    CREDITED,
    /** What was owed for it was given up. */
    WRITTEN_OFF,
    /** Cancelled before any payment. */
    CANCELLED;

    static OrderState of(InvoiceStatus invoice, UsableWhen usable, OrderRest rest) {
        return switch (invoice) {
            case OPEN, PARTLY_PAID -> usable == UsableWhen.PAID ? INVOICED : USABLE;
            case PAID -> rest.ofPaid();
            case REFUNDED -> REFUNDED;
            case CHARGED_BACK -> TAKEN_BACK;
            case CREDITED -> CREDITED;
            case WRITTEN_OFF -> WRITTEN_OFF;
            case CANCELLED -> CANCELLED;
        };
    }
}
