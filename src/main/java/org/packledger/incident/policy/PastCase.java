package org.packledger.incident.policy;

import java.time.Instant;
import java.util.Optional;
import org.packledger.billability.Evidence;
import org.packledger.billability.EvidenceMissing;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Judgement;
import org.packledger.billability.Policy;
import org.packledger.billability.Reason;
import org.packledger.billability.ReasonMissing;

/**
 * A verdict that was given, with what it rested on.
 *
 * @param number of the incident
 * @param subject of the incident
 * @param organisationId whose it is
 * @param organisation its name
 * @param openedAt when it was opened
 * @param decidedAt when it was closed
 * @param reason that counted
 * @param proposedReason that the agent chose
 * @param billable whether it used a unit
 * @param productAtFault the first question
 * @param informationMissing the second question
 * @param articleId cited, or null
 * @param articlePublishedAt when that was published, or null
 * @param interfacePage cited, or null
 * @param note evidence, or null
 * @param workLogged whether work was logged before it was closed
 */
public record PastCase(
        long number,
        String subject,
        long organisationId,
        String organisation,
        Instant openedAt,
        Instant decidedAt,
        String reason,
        String proposedReason,
        boolean billable,
        boolean productAtFault,
        boolean informationMissing,
        Long articleId,
        Instant articlePublishedAt,
        String interfacePage,
        String note,
        boolean workLogged) {

    /** What this policy would have said. */
    Retried under(Policy policy) {
        try {
            Judgement judged = policy.judge(
                    new FaultTest(productAtFault, informationMissing), proposedReason, evidence(), openedAt, true);
            return new Retried(this, changed(judged), judged.reason());
        } catch (ReasonMissing gone) {
            return new Retried(this, Retried.Change.REASON_GONE, proposedReason);
        } catch (EvidenceMissing more) {
            return new Retried(this, Retried.Change.EVIDENCE_MISSING, proposedReason);
        }
    }

    private Retried.Change changed(Judgement judged) {
        if (judged.billable() != billable) {
            return judged.billable() ? Retried.Change.NOW_BILLABLE : Retried.Change.NOW_FREE;
        }
        return judged.reason().equals(reason) ? Retried.Change.NONE : Retried.Change.OTHER_REASON;
    }

    private Evidence evidence() {
        // An article that did not count when it was judged, whyever, counts no more today.
        boolean counted =
                informationMissing || reason.equals(proposedReason) || !reason.equals(Reason.INFORMATION_MISSING);
        return new Evidence(
                Optional.ofNullable(articleId)
                        .map(id -> new Evidence.CitedArticle(
                                id, counted ? Optional.ofNullable(articlePublishedAt) : Optional.empty())),
                interfacePage,
                note,
                workLogged);
    }
}
