package org.packledger.incident;

/** In which order the inbox is listed. */
public enum InboxOrder {
    /** What is due first on top; what is not due at all by who waits longest. */
    DUE("i.answer_due_at is null, i.answer_due_at, i.updated_at, i.number"),
    /** Who waits longest on top. */
    WAITING("i.updated_at, i.number"),
    /** What moved last on top. */
    MOVED("i.updated_at desc, i.number desc"),
    /** The most urgent on top. */
    PRIORITY(
            "field(i.priority, 'URGENT', 'HIGH', 'NORMAL', 'LOW'), i.answer_due_at is null, i.answer_due_at, i.number");

    private final String sql;

    InboxOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
