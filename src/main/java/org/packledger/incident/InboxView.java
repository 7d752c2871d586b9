package org.packledger.incident;

/** The views of the staff's inbox that everybody has. */
public enum InboxView {
    /** The vendor is to move next. */
    OPEN("i.status in ('NEW', 'OPEN')"),
    /** Assigned to who asks. */
    MINE("i.status <> 'SOLVED' and i.assignee_id = :me"),
    /** Nobody has taken them. */
    UNASSIGNED("i.status <> 'SOLVED' and i.assignee_id is null"),
    /** Somebody else wrote since who asks looked at them; a solved incident asks nothing. */
    UNREAD("""
            (i.status <> 'SOLVED' and exists (
              select 1 from message m
              where m.incident_id = i.id and m.id > coalesce(seen.message_id, 0) and m.author <> concat('staff-', :me)))
            """),
    /** An answer was due before now. */
    OVERDUE("i.status <> 'SOLVED' and i.answer_due_at < :now"),
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
