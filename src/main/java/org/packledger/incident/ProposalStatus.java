package org.packledger.incident;

/** Where a proposed verdict stands. */
public enum ProposalStatus {
    /** Waits for an approver. */
    PROPOSED,
    /** An approver agreed, or the customer had beforehand. */
    ACCEPTED,
    /** An approver did not agree. */
    DECLINED,
    /** Another one took its place, or the incident was closed. */
    REPLACED
}
