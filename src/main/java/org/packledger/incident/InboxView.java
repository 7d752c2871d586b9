package org.packledger.incident;

/** The saved views of the staff's inbox. */
public enum InboxView {
    /** Nobody has taken them. */
    UNASSIGNED("i.status <> 'SOLVED' and i.assignee_id is null"),
    /** Assigned to who asks. */
    MINE("i.status <> 'SOLVED' and i.assignee_id = :me"),
    /** The vendor is to move next. */
    OPEN("i.status in ('NEW', 'OPEN')"),
    /** The customer is to move next. */
    WAITING("i.status = 'WAITING'"),
    /** Closed with a verdict. */
    SOLVED("i.status = 'SOLVED'"),
    /** Everything. */
    ALL("true");

    private final String condition;

    InboxView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
