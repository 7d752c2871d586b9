package org.packledger.sales;

/** What the tax rates ask about an offer. */
public enum TaxCategory {
    /** Taxed as the buyer's region taxes services. */
    STANDARD,
    /** Never taxed. */
    EXEMPT
}
