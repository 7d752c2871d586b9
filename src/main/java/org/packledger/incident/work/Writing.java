package org.packledger.incident.work;

/** What somebody writes into an incident, and has not sent yet. */
public enum Writing {
    /** An answer to the customer. */
    REPLY,
    /** An internal note. */
    NOTE
}
