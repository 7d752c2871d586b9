package org.packledger.incident.policy;

import java.util.regex.Pattern;
import org.packledger.billability.Reason;
import org.packledger.kernel.InvalidInput;

/**
 * A reason of the draft.
 *
 * @param code capital letters, digits and underscores; stable over the versions
 * @param position where it stands in lists
 * @param billable whether it costs a unit
 * @param evidence what it must prove
 * @param decidedBy who may give it
 */
public record DraftReason(
        String code, int position, boolean billable, Reason.Proof evidence, Reason.DecidedBy decidedBy) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

    /** Refuses a code that is none, and what was not chosen. */
    public DraftReason {
        if (code == null || !CODE.matcher(code).matches() || code.equals(PolicyText.INTRODUCTION)) {
            throw new InvalidInput("code", "is 3 to 40 capital letters, digits and underscores, such as TRAINING");
        }
        if (evidence == null) {
            throw new InvalidInput("evidence", "is missing: choose what the reason must prove");
        }
        if (decidedBy == null) {
            throw new InvalidInput("decidedBy", "is missing: choose who may give the reason");
        }
        if (position < 0 || position > 10_000) {
            throw new InvalidInput("position", "must be between 0 and 10,000");
        }
    }

    Reason reason() {
        return new Reason(code, billable, evidence, decidedBy);
    }
}
