package org.packledger.ledger.check;

/** What a replay can find. The queries of sql/audit name their findings by their own names. */
enum FindingKind {
    /** A number is missing, or stands twice. */
    NUMBER,
    /** The hash differs from what every field gives, or does not follow the one before. */
    CHAIN,
    /** Recorded before the entry in front of it. */
    TIME,
    /** An entry that this checker cannot read: another version, rows cut short, or fields that contradict each other. */
    UNREADABLE,
    /** The legs do not sum to zero. */
    BALANCE,
    /** The legs, or what the entry carries, are not those of its recipe. */
    RECIPE,
    /** A unit was in another state than the entry says. */
    SLOT,
    /** Other cents than the slots are worth. */
    CENTS,
    /** Another lot or slot was taken than the order of use gives, or other candidates are noted. */
    CHOICE,
    /** A hold is resolved twice, or was none. */
    HOLD,
    /** The running balance differs. */
    RUNNING,
    /** Units of a lot that was over were still there. */
    EXPIRY,
    /** What an entry says of a lot does not follow from what was said before. */
    TERMS,
    /** One person did what needs two. */
    PEOPLE,
    /** What an entry takes back, it cannot, or not exactly. */
    REVERSAL,
    /** The head of a book differs from its newest entry. */
    HEAD,
    /** The row of a lot differs from what its entries give. */
    LOT,
    /** The log, or a checkpoint of it, does not fit the entries. */
    LOG,
    /** A row belongs to nothing. */
    STRAY
}
