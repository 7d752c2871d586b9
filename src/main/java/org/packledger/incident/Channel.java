package org.packledger.incident;

/** How an incident came in. */
public enum Channel {
    /** The customer's pages. */
    WEB,
    /** Logged by staff. */
    PHONE,
    /** Written by mail. */
    MAIL
}
