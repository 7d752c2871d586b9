package org.packledger.billability;

/**
 * What the policy says of a case.
 *
 * @param reason the reason that counts, which may differ from the one proposed
 * @param billable whether it costs a unit
 * @param policyVersion the version that judged
 */
public record Judgement(String reason, boolean billable, int policyVersion) {

    /** Whether an article has to be written so that the next person finds the answer. */
    public boolean opensDraft() {
        return reason.equals(Reason.INFORMATION_MISSING);
    }
}
