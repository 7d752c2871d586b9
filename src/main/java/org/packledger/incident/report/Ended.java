package org.packledger.incident.report;

/** How a verdict came out. */
public enum Ended {
    /** It cost nothing. */
    FREE("not v.billable"),
    /** It cost a unit, taken back since or not. */
    BILLABLE("v.billable"),
    /** It cost a unit that was given back since. */
    TAKEN_BACK("v.billable and " + Standing.TAKEN_BACK);

    private final String condition;

    Ended(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
