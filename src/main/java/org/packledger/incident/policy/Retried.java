package org.packledger.incident.policy;

/**
 * A past verdict, judged once more by another version.
 *
 * @param past as it was
 * @param change what would be different
 * @param reason that would count, or that could not be given
 */
public record Retried(PastCase past, Change change, String reason) {

    /** What would be different. */
    public enum Change {
        /** Nothing. */
        NONE,
        /** It cost a unit and would be free. */
        NOW_FREE,
        /** It was free and would cost a unit, had the customer agreed. */
        NOW_BILLABLE,
        /** It would cost the same, for another reason. */
        OTHER_REASON,
        /** The reason does not exist any more; somebody would have had to choose another. */
        REASON_GONE,
        /** The reason would need more evidence than there was, and so could not have been given. */
        EVIDENCE_MISSING
    }

    /** Units that would have been used more, or less. */
    public int units() {
        return switch (change) {
            case NOW_BILLABLE -> 1;
            case NOW_FREE -> -1;
            case REASON_GONE, EVIDENCE_MISSING -> past.billable() ? -1 : 0;
            case NONE, OTHER_REASON -> 0;
        };
    }

    /** Whether anything would be different. */
    public boolean isChanged() {
        return change != Change.NONE;
    }
}
