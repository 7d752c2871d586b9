package org.packledger.incident;

/** Where an appeal stands. */
public enum AppealStatus {
    /** Waits for a lead; the unit is in suspense. */
    OPEN,
    /** The unit was given back. */
    UPHELD,
    /** The debit stays. */
    REJECTED
}
