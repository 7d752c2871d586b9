package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.packledger.billability.Reason;
import org.packledger.incident.policy.PolicyHead;
import org.packledger.incident.policy.PolicyText;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Viewer;

/** {@code /how-support-works}, and in short on the front page: the policy in force, for anybody; with {@code ?version=} another one, as verdicts name it. */
@Named("howSupportWorks")
@RequestScoped
public class HowSupportWorks {

    @Inject
    private PolicyVersions versions;

    @Inject
    private Viewer viewer;

    @Inject
    private BusinessClock clock;

    private Integer version;
    private PolicyHead head;
    private Map<String, PolicyText> texts;
    private List<Rule> rules;

    /**
     * A reason as the customer reads it.
     *
     * @param code of the reason
     * @param billable whether it uses a unit
     * @param title what it was
     * @param needs what must be shown for it; nothing where it is free
     */
    public record Rule(String code, boolean billable, String title, String needs) {}

    /** Finds the version, or answers that there is none. */
    public void load() {
        head = version == null ? versions.head(clock.now()) : versions.head(version);
    }

    /** The version that is shown. */
    public PolicyHead getHead() {
        if (head == null) {
            load();
        }
        return head;
    }

    /** Whether it is the one in force. */
    public boolean isInForce() {
        return getHead().isInForce(clock.now());
    }

    /** Whether it begins later. */
    public boolean isToCome() {
        return getHead().effectiveFrom().isAfter(clock.now());
    }

    /** What stands before all else. */
    public String getIntroduction() {
        return getTexts().containsKey(PolicyText.INTRODUCTION)
                ? getTexts().get(PolicyText.INTRODUCTION).words()
                : "";
    }

    /** Its reasons, in order. */
    public List<Rule> getRules() {
        if (rules == null) {
            rules = versions.policy(getHead()).reasons().stream()
                    .map(this::rule)
                    .toList();
        }
        return rules;
    }

    /** What costs nothing under it. */
    public List<Rule> getFree() {
        return getRules().stream().filter(rule -> !rule.billable()).toList();
    }

    /** What may use a unit under it. */
    public List<Rule> getBillable() {
        return getRules().stream().filter(Rule::billable).toList();
    }

    private Rule rule(Reason reason) {
        PolicyText text = getTexts().get(reason.code());
        return new Rule(
                reason.code(),
                reason.billable(),
                text == null ? reason.code() : text.title(),
                text == null || !reason.billable() ? "" : text.words());
    }

    private Map<String, PolicyText> getTexts() {
        if (texts == null) {
            texts = versions.texts(getHead().version(), viewer.getLanguage());
        }
        return texts;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
