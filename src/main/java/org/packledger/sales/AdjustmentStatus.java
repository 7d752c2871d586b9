package org.packledger.sales;

/** The life of a proposal. */
public enum AdjustmentStatus {
    /** Waits for a second person. */
    PROPOSED,
    /** A second person agreed, and it was posted. */
    CONFIRMED,
    /** A second person refused it. */
    DECLINED,
    /** Who proposed it took it back. */
    WITHDRAWN
}
