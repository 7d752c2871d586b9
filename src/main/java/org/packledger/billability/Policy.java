package org.packledger.billability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.Role;

/**
 * One version of the billing policy. Free is the default: a case is billable only when both fault questions are answered
 * with no and a billable reason carries its evidence.
 *
 * @param version never edited once in force
 * @param appeal how long a debit can be appealed
 * @param reopen how long after closing an incident stays in its billing cycle
 * @param withdraw how long after opening the customer may withdraw it whatever was agreed and done
 * @param reasons in the order in which people see them
 */
public record Policy(int version, Duration appeal, Duration reopen, Duration withdraw, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @throws PolicyRefused when they do away with what no version may
     */
    public Policy {
        reasons = List.copyOf(reasons);
        for (Foundation each : Foundation.values()) {
            if (!each.holds(reasons)) {
                throw new PolicyRefused(each);
            }
        }
    }

    /**
     * Judges a case.
     *
     * @param fault the answers to the two questions
     * @param proposed code of the chosen reason; ignored when a fault question was answered with yes
     * @param evidence what supports it
     * @param openedAt when the incident was opened: an article must be older
     * @param lead whether a lead decides
     * @throws ReasonMissing when none, or one that nobody can choose, is given
     * @throws EvidenceMissing when the reason needs more than is there
     * @throws NotAllowed when the reason is a lead's
     */
    public Judgement judge(FaultTest fault, String proposed, Evidence evidence, Instant openedAt, boolean lead) {
        if (fault.productAtFault()) {
            return free(Reason.PRODUCT_AT_FAULT);
        }
        if (fault.informationMissing()) {
            return free(Reason.INFORMATION_MISSING);
        }
        Reason reason = chosen(proposed);
        if (reason.decidedBy() == Reason.DecidedBy.LEAD && !lead) {
            throw new NotAllowed("the reason " + reason.code(), Role.LEAD);
        }
        if (reason.evidence() == Reason.Proof.ARTICLE_OR_PAGE) {
            return available(reason, evidence, openedAt);
        }
        refuseWithoutProof(reason, evidence);
        return new Judgement(reason.code(), reason.billable(), version);
    }

    /**
     * The version, once it is known that it calls this reason billable.
     *
     * @throws ReasonMissing when it does not
     */
    public int billable(String code) {
        if (!chosen(code).billable()) {
            throw new ReasonMissing();
        }
        return version;
    }

    private Judgement available(Reason reason, Evidence evidence, Instant openedAt) {
        boolean older = evidence.article()
                .filter(article -> article.isOlderThan(openedAt))
                .isPresent();
        if (older || evidence.hasPage()) {
            return new Judgement(reason.code(), reason.billable(), version);
        }
        if (evidence.article().isPresent()) {
            return free(Reason.INFORMATION_MISSING);
        }
        throw new EvidenceMissing(reason);
    }

    private static void refuseWithoutProof(Reason reason, Evidence evidence) {
        boolean proven =
                switch (reason.evidence()) {
                    case NONE, ARTICLE_OR_PAGE -> true;
                    case NOTE -> evidence.hasNote();
                    case NOTE_OR_WORK_LOG -> evidence.hasNote() || evidence.workLogged();
                    case REQUEST_AND_WORK_LOG -> evidence.hasNote() && evidence.workLogged();
                };
        if (!proven) {
            throw new EvidenceMissing(reason);
        }
    }

    private Reason chosen(String proposed) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(proposed))
                .filter(reason -> reason.decidedBy() != Reason.DecidedBy.POLICY)
                .findFirst()
                .orElseThrow(ReasonMissing::new);
    }

    private Judgement free(String reason) {
        return new Judgement(reason, false, version);
    }
}
