package org.packledger.ledger;

/** The business events that have a recipe. Nothing else is posted. */
public enum EntryKind {
    /** A customer owes for packs; their net is deferred. */
    INVOICE_ISSUED,
    /** Money came for an invoice. */
    PAYMENT_RECEIVED,
    /** What stood to the customer's credit was used for an invoice. */
    CREDIT_APPLIED,
    /** What stood to the customer's credit was paid back. */
    CREDIT_REPAID(People.TWO),
    /** The units of a lot may be used from now on. */
    PACK_GRANTED,
    /** Units that come with a licence term. */
    BUNDLE_GRANTED(People.TWO),
    /** Units that the vendor gives. */
    GOODWILL_GRANTED(People.TWO),
    /** A lot can be used longer. Its grace after a reversal needs nobody else. */
    LOT_EXTENDED,
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
    /** The unused units of an invoice were given back for money. */
    PACK_REFUNDED(People.TWO),
    /** The bank took a payment back. */
    PAYMENT_CHARGED_BACK,
    /** Unused units went because their money went back, or never came. */
    UNITS_TAKEN_BACK,
    /** An invoice whose units nobody got was taken back; what was paid stands to the customer's credit. */
    INVOICE_CREDITED,
    /** What is owed for units in use was given up. */
    DEBT_WRITTEN_OFF(People.TWO),
    /** The tax of an invoice was wrong and was put right. */
    TAX_CORRECTED(People.TWO),
    /** The exact opposite of an earlier entry. */
    REVERSAL;

    private enum People {
        ONE,
        TWO
    }

    private final People people;

    EntryKind() {
        this(People.ONE);
    }

    EntryKind(People people) {
        this.people = people;
    }

    /** Whether one person proposes it and another posts it. */
    public boolean needsTwoPeople() {
        return people == People.TWO;
    }
}
