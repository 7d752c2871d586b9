package org.packledger.ledger;

/** The kinds of lots, in their order of use. */
public enum LotKind {
    /** Came with a licence term. */
    BUNDLED,
    /** Bought. */
    SUPPLEMENTAL,
    /** Given; without cost basis. */
    GOODWILL
}
