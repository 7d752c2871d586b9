package org.packledger.ledger.check;

/** Why a check was run. */
public enum CheckOccasion {
    /** Every night. */
    NIGHTLY,
    /** Somebody asked for it. */
    DEMAND
}
