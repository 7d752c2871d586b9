package org.packledger.billability;

/**
 * One reason of a policy version for closing an incident.
 *
 * @param code stable, such as {@code BUG_REPORT}; people read its text from the bundle
 * @param billable whether it costs a unit
 * @param evidence what it must prove
 * @param decidedBy who may give it
 */
public record Reason(String code, boolean billable, Proof evidence, DecidedBy decidedBy) {

    /** Given by the policy itself when the product is at fault. */
    public static final String PRODUCT_AT_FAULT = "PRODUCT_AT_FAULT";

    /** Given by the policy itself when the customer could not have found the answer. */
    public static final String INFORMATION_MISSING = "INFORMATION_MISSING";

    /** The answer stood where the customer could find it. */
    public static final String ANSWER_AVAILABLE = "ANSWER_AVAILABLE";

    /** Administration done for the customer on request. */
    public static final String ADMINISTRATION = "ADMINISTRATION";

    /** The same matter is in hand elsewhere. */
    public static final String DUPLICATE = "DUPLICATE";

    /** The customer does not need an answer any more. */
    public static final String WITHDRAWN = "WITHDRAWN";

    boolean is(String wanted) {
        return code.equals(wanted);
    }

    /** Whether any agent may give it without evidence, and it costs nothing. */
    boolean isFreeForAsking() {
        return !billable && evidence == Proof.NONE && decidedBy == DecidedBy.AGENT;
    }

    /** What a reason must prove. */
    public enum Proof {
        /** Nothing. */
        NONE,
        /** An article published before the incident was opened, or the named page of the interface. */
        ARTICLE_OR_PAGE,
        /** A note. */
        NOTE,
        /** A note, or an entry in the work log. */
        NOTE_OR_WORK_LOG,
        /** The customer's request in a note, and an entry in the work log for each access. */
        REQUEST_AND_WORK_LOG
    }

    /** Who may give a reason. */
    public enum DecidedBy {
        /** Any agent. */
        AGENT,
        /** A lead only. */
        LEAD,
        /** Nobody chooses it: it follows from the fault questions. */
        POLICY
    }
}
