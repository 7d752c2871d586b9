package org.packledger.incident;

/** What an incident is about, as the customer sees it. */
public enum Category {
    /** Mail that does not arrive, or arrives late. */
    DELIVERY,
    /** Mail held, refused or let through. */
    FILTERING,
    /** Settings of the product. */
    CONFIGURATION,
    /** Installing and updating. */
    INSTALLATION,
    /** Licences, packs and invoices. */
    ACCOUNT,
    /** Anything else. */
    OTHER
}
