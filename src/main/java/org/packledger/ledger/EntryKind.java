package org.packledger.ledger;

/** The business events that have a recipe. Nothing else is posted. */
public enum EntryKind {
    /** A customer owes for packs; their net is deferred. */
    INVOICE_ISSUED,
    /** Money came for an invoice. */
    PAYMENT_RECEIVED,
    /** The units of a lot may be used from now on. */
    PACK_GRANTED,
    /** A unit is set aside for an incident. */
    INCIDENT_HELD,
    /** A held unit is used and its cents are earned. */
    INCIDENT_SETTLED,
    /** A held unit is free again. */
    HOLD_RELEASED,
    /** An incident that costs nothing, recorded. */
    INCIDENT_FREE,
    /** The unused units of a lot ran out of time. */
    LOT_EXPIRED,
    /** The exact opposite of an earlier entry. */
    REVERSAL
}
