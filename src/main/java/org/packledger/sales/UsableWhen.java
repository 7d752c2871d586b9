package org.packledger.sales;

/** When the units of an order can be used. */
public enum UsableWhen {
    /** Once its invoice is paid in full. */
    PAID,
    /** At once, when it is ordered: the vendor trusts that it will be paid. */
    INVOICED
}
