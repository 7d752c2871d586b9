package org.packledger.incident.report;

/** By what verdicts are counted. */
public enum Grouping {
    /** By the reason that the policy decided. */
    REASON("v.reason", "v.reason"),
    /** By who closed; a withdrawal is the customer's own. */
    AGENT("v.decided_by", "v.decided_by_name"),
    /** By whose the incident is. */
    CUSTOMER("o.id", "o.name"),
    /** By the month of the verdict, in the vendor's zone; read month by month. */
    MONTH("'all'", "'all'");

    private final String key;
    private final String title;

    Grouping(String key, String title) {
        this.key = key;
        this.title = title;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }
}
