package org.packledger.incident;

/** Where an incident stands. */
public enum IncidentStatus {
    /** Nobody of the vendor has answered yet. */
    NEW,
    /** Being worked on. */
    OPEN,
    /** Waiting for the customer. */
    WAITING,
    /** Closed with a verdict. */
    SOLVED
}
