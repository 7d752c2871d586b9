package org.packledger.ledger;

/** The accounts of docs/ledger.md. */
public enum Account {
    /** Contra: all units ever granted. */
    UNITS_ISSUED(Side.UNITS),
    /** What the customer may use, by lot. */
    UNITS_AVAILABLE(Side.UNITS),
    /** Consented and not yet settled, by lot. */
    UNITS_HELD(Side.UNITS),
    /** Settled billable incidents. */
    UNITS_USED(Side.UNITS),
    /** Units whose last day has passed. */
    UNITS_EXPIRED(Side.UNITS),
    /** Units given back for money, or taken back because their money went back. */
    UNITS_REFUNDED(Side.UNITS),
    /** What customers owe. */
    RECEIVABLE(Side.ASSET),
    /** Money in the bank. */
    BANK(Side.ASSET),
    /** Card payments on their way. */
    CARD_CLEARING(Side.ASSET),
    /** Sold and not yet used, by lot: a contract liability. */
    DEFERRED_REVENUE(Side.LIABILITY),
    /** Paid more than owed: stands to the customer's credit. */
    CUSTOMER_CREDIT(Side.LIABILITY),
    /** Collected for the state, by lot and tax code. */
    TAX_PAYABLE(Side.LIABILITY),
    /** Earned by settled incidents. */
    REVENUE_INCIDENTS(Side.INCOME),
    /** Earned by units that expired unused. */
    REVENUE_BREAKAGE(Side.INCOME),
    /** Owed for units in use and given up. */
    BAD_DEBTS(Side.EXPENSE);

    /** Where the account stands in a trial balance. */
    public enum Side {
        /** Counts incidents. */
        UNITS,
        /** What the vendor has. */
        ASSET,
        /** What the vendor owes. */
        LIABILITY,
        /** What the vendor earned. */
        INCOME,
        /** What the vendor lost. */
        EXPENSE
    }

    private final Side side;

    Account(Side side) {
        this.side = side;
    }

    /** Where the account stands in a trial balance. */
    public Side side() {
        return side;
    }
}
