package org.packledger.billability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.billability.Reason.ADMINISTRATION;
import static org.packledger.billability.Reason.ANSWER_AVAILABLE;
import static org.packledger.billability.Reason.DUPLICATE;
import static org.packledger.billability.Reason.INFORMATION_MISSING;
import static org.packledger.billability.Reason.PRODUCT_AT_FAULT;
import static org.packledger.billability.Reason.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.packledger.billability.Reason.DecidedBy;
import org.packledger.billability.Reason.Proof;
import org.packledger.kernel.NotAllowed;

/** What a version of the policy says of a case, and what no version may do away with. */
class PolicyTest {

    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final FaultTest NONE = new FaultTest(false, false);
    private static final List<Reason> REASONS = List.of(
            free("GENERAL_QUESTION", Proof.NONE, DecidedBy.AGENT),
            free(DUPLICATE, Proof.NONE, DecidedBy.AGENT),
            free(WITHDRAWN, Proof.NONE, DecidedBy.AGENT),
            free(PRODUCT_AT_FAULT, Proof.NONE, DecidedBy.POLICY),
            free(INFORMATION_MISSING, Proof.NONE, DecidedBy.POLICY),
            free("GOODWILL", Proof.NOTE, DecidedBy.LEAD),
            billable(ANSWER_AVAILABLE, Proof.ARTICLE_OR_PAGE),
            billable("INVESTIGATION", Proof.NOTE),
            billable("MAINTENANCE", Proof.NOTE_OR_WORK_LOG),
            billable(ADMINISTRATION, Proof.REQUEST_AND_WORK_LOG));

    @Test
    void oneYesIsFreeWhateverReasonIsChosen() {
        assertThat(judged(new FaultTest(true, false), "INVESTIGATION", note()))
                .isEqualTo(new Judgement(PRODUCT_AT_FAULT, false, 7));
        assertThat(judged(new FaultTest(false, true), "INVESTIGATION", note()))
                .isEqualTo(new Judgement(INFORMATION_MISSING, false, 7));
    }

    @Test
    void withoutAReasonNothingIsJudged() {
        for (String none : List.of("", "NO_SUCH_REASON", PRODUCT_AT_FAULT, INFORMATION_MISSING)) {
            assertThatThrownBy(() -> judged(NONE, none, note())).as(none).isInstanceOf(ReasonMissing.class);
        }
    }

    @Test
    void eachBillableReasonNeedsItsEvidence() {
        for (String code : List.of(ANSWER_AVAILABLE, "INVESTIGATION", "MAINTENANCE", ADMINISTRATION)) {
            assertThatThrownBy(() -> judged(NONE, code, Evidence.none()))
                    .as(code)
                    .isInstanceOf(EvidenceMissing.class);
        }
        Evidence worked = new Evidence(Optional.empty(), "", "", true);
        assertThatThrownBy(() -> judged(NONE, "INVESTIGATION", worked)).isInstanceOf(EvidenceMissing.class);
        assertThat(judged(NONE, "MAINTENANCE", worked).billable()).isTrue();
        assertThatThrownBy(() -> judged(NONE, ADMINISTRATION, worked)).isInstanceOf(EvidenceMissing.class);
        assertThatThrownBy(() -> judged(NONE, ADMINISTRATION, note())).isInstanceOf(EvidenceMissing.class);
        assertThat(judged(NONE, ADMINISTRATION, new Evidence(Optional.empty(), "", "please", true))
                        .billable())
                .isTrue();
    }

    @Test
    void anArticleCountsWhenItIsOlderThanTheQuestion() {
        assertThat(judged(NONE, ANSWER_AVAILABLE, citing(Optional.of(OPENED.minusNanos(1000))))
                        .billable())
                .isTrue();
        for (Optional<Instant> late :
                List.of(Optional.of(OPENED), Optional.of(OPENED.plusSeconds(1)), Optional.<Instant>empty())) {
            Judgement judgement = judged(NONE, ANSWER_AVAILABLE, citing(late));
            assertThat(judgement).isEqualTo(new Judgement(INFORMATION_MISSING, false, 7));
            assertThat(judgement.opensDraft()).isTrue();
        }
        assertThat(judged(NONE, ANSWER_AVAILABLE, new Evidence(Optional.empty(), "Statistics", "", false))
                        .billable())
                .isTrue();
    }

    @Test
    void aLeadsReasonIsForLeads() {
        assertThatThrownBy(() -> policy(REASONS).judge(NONE, "GOODWILL", note(), OPENED, false))
                .isInstanceOf(NotAllowed.class);
        assertThat(policy(REASONS).judge(NONE, "GOODWILL", note(), OPENED, true).billable())
                .isFalse();
    }

    @Test
    void noVersionDoesAwayWithTheFaultQuestions() {
        refused(Foundation.FAULT_QUESTIONS, without(PRODUCT_AT_FAULT));
        refused(Foundation.FAULT_QUESTIONS, without(INFORMATION_MISSING));
        refused(Foundation.FAULT_QUESTIONS, with(new Reason(PRODUCT_AT_FAULT, true, Proof.NOTE, DecidedBy.POLICY)));
        refused(Foundation.FAULT_QUESTIONS, with(new Reason(INFORMATION_MISSING, false, Proof.NONE, DecidedBy.AGENT)));
        refused(Foundation.FAULT_QUESTIONS, with(new Reason("THIRD", false, Proof.NONE, DecidedBy.POLICY)));
    }

    @Test
    void noVersionDoesAwayWithFreeAsTheDefault() {
        refused(Foundation.FREE_BY_DEFAULT, without("GENERAL_QUESTION"));
        refused(Foundation.FREE_BY_DEFAULT, with(new Reason("GENERAL_QUESTION", false, Proof.NOTE, DecidedBy.AGENT)));
        refused(Foundation.FREE_BY_DEFAULT, with(new Reason("GENERAL_QUESTION", false, Proof.NONE, DecidedBy.LEAD)));
        refused(Foundation.DUPLICATE_AND_WITHDRAWN, without(DUPLICATE));
        refused(Foundation.DUPLICATE_AND_WITHDRAWN, with(billable(WITHDRAWN, Proof.NOTE)));
    }

    @Test
    void noVersionLetsAnythingCostWithoutEvidence() {
        refused(Foundation.EVIDENCE_BEFORE_COST, with(billable("TRAINING", Proof.NONE)));
        refused(Foundation.OLDER_ARTICLE, with(billable(ANSWER_AVAILABLE, Proof.NOTE)));
        refused(Foundation.REQUEST_BEFORE_ADMINISTRATION, with(billable(ADMINISTRATION, Proof.NOTE)));
    }

    @Test
    void eachReasonStandsThereOnce() {
        List<Reason> twice = new ArrayList<>(REASONS);
        twice.add(REASONS.get(0));
        refused(Foundation.ONE_OF_EACH, reasons -> twice);
    }

    @Test
    void onlyABillableReasonIsAgreedTo() {
        assertThat(policy(REASONS).billable("INVESTIGATION")).isEqualTo(7);
        assertThatThrownBy(() -> policy(REASONS).billable("GENERAL_QUESTION")).isInstanceOf(ReasonMissing.class);
    }

    private static void refused(Foundation lost, UnaryOperator<List<Reason>> how) {
        assertThatThrownBy(() -> policy(how.apply(REASONS)))
                .isInstanceOfSatisfying(PolicyRefused.class, refusal -> assertThat(refusal.lost())
                        .isEqualTo(lost));
    }

    private static UnaryOperator<List<Reason>> without(String code) {
        return reasons -> reasons.stream().filter(each -> !each.is(code)).toList();
    }

    private static UnaryOperator<List<Reason>> with(Reason reason) {
        return reasons -> {
            List<Reason> changed = new ArrayList<>(without(reason.code()).apply(reasons));
            changed.add(reason);
            return changed;
        };
    }

    private static Judgement judged(FaultTest fault, String reason, Evidence evidence) {
        return policy(REASONS).judge(fault, reason, evidence, OPENED, false);
    }

    private static Policy policy(List<Reason> reasons) {
        return new Policy(7, Duration.ofDays(30), Duration.ofDays(14), Duration.ofMinutes(30), reasons);
    }

    private static Evidence note() {
        return new Evidence(Optional.empty(), "", "what was looked at", false);
    }

    private static Evidence citing(Optional<Instant> published) {
        return new Evidence(Optional.of(new Evidence.CitedArticle(1, published)), "", "", false);
    }

    private static Reason free(String code, Proof evidence, DecidedBy by) {
        return new Reason(code, false, evidence, by);
    }

    private static Reason billable(String code, Proof evidence) {
        return new Reason(code, true, evidence, DecidedBy.AGENT);
    }
}
