package org.packledger.incident.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.billability.Policy;

/**
 * The next version while it is written.
 *
 * @param head its times and who wrote it
 * @param reasons in the order in which people see them
 * @param texts by language, then by code
 */
public record Draft(Head head, List<DraftReason> reasons, Map<String, Map<String, PolicyText>> texts) {

    /**
     * The draft without its reasons.
     *
     * @param changes counts changes
     * @param tried the change for which it was laid over past verdicts, or null
     */
    public record Head(
            int version,
            int appealDays,
            int reopenDays,
            int withdrawMinutes,
            int changes,
            Integer tried,
            String begunByName,
            Instant begunAt,
            String changedByName,
            Instant changedAt) {

        /** Whether it was laid over past verdicts as it is now. */
        public boolean isTried() {
            return tried != null && tried == changes;
        }
    }

    /**
     * What it would decide by.
     *
     * @throws org.packledger.billability.PolicyRefused when it does away with what no version may
     */
    public Policy policy() {
        return new Policy(
                head.version(),
                Duration.ofDays(head.appealDays()),
                Duration.ofDays(head.reopenDays()),
                Duration.ofMinutes(head.withdrawMinutes()),
                reasons.stream().map(DraftReason::reason).toList());
    }

    /** The reason of this code. */
    public Optional<DraftReason> reason(String code) {
        return reasons.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What people read of a reason, or the introduction; blank where it is not written yet. */
    public PolicyText text(String language, String code) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(code, new PolicyText(language, code, "", ""));
    }

    /** @throws WordsMissing when something is not written in every language */
    void mustBeWritten() {
        for (String language : PolicyText.LANGUAGES) {
            if (text(language, PolicyText.INTRODUCTION).words().isBlank()) {
                throw new WordsMissing(PolicyText.INTRODUCTION, language);
            }
            for (DraftReason each : reasons) {
                PolicyText text = text(language, each.code());
                if (text.title().isBlank() || (each.billable() && text.words().isBlank())) {
                    throw new WordsMissing(each.code(), language);
                }
            }
        }
    }
}
