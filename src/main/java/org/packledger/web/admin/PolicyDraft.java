package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.packledger.incident.policy.Draft;
import org.packledger.incident.policy.PolicyDesk;
import org.packledger.incident.policy.PolicyDrafts;
import org.packledger.incident.policy.PolicyTerms;
import org.packledger.incident.policy.PolicyText;
import org.packledger.kernel.Actor;
import org.packledger.web.Notices;

/** {@code /admin/policy-draft}: the next version while it is written. */
@Named("policyDraft")
@RequestScoped
public class PolicyDraft {

    private static final String PAGE = "/admin/policy-draft?faces-redirect=true";

    @Inject
    private Actor actor;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Notices notices;

    private Draft draft;
    private Integer seen;
    private Integer appealDays;
    private Integer reopenDays;
    private Integer withdrawMinutes;
    private Integer months = 12;
    private String english;
    private String french;

    /** Fills the form with what is there. */
    public void load() {
        if (getDraft() != null) {
            seen = draft.head().changes();
            appealDays = draft.head().appealDays();
            reopenDays = draft.head().reopenDays();
            withdrawMinutes = draft.head().withdrawMinutes();
            english = draft.text("en", PolicyText.INTRODUCTION).words();
            french = draft.text("fr", PolicyText.INTRODUCTION).words();
        }
    }

    /** Keeps times and introduction. */
    public String describe() {
        desk.describe(
                actor,
                seen,
                new PolicyTerms(appealDays, reopenDays, withdrawMinutes),
                Map.of("en", english, "fr", french));
        notices.done("policy.kept");
        return PAGE;
    }

    /** Lays it over past verdicts. */
    public String tryOut() {
        desk.tryOut(actor, seen);
        return "/admin/policy-trial?faces-redirect=true&months=" + months;
    }

    /** Throws it away. */
    public String discard() {
        desk.discard(actor, seen);
        notices.done("policy.discarded");
        return "/admin/policy?faces-redirect=true";
    }

    /** The draft, null when there is none. */
    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.find(actor).orElse(null);
        }
        return draft;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Integer getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(Integer appealDays) {
        this.appealDays = appealDays;
    }

    public Integer getReopenDays() {
        return reopenDays;
    }

    public void setReopenDays(Integer reopenDays) {
        this.reopenDays = reopenDays;
    }

    public Integer getWithdrawMinutes() {
        return withdrawMinutes;
    }

    public void setWithdrawMinutes(Integer withdrawMinutes) {
        this.withdrawMinutes = withdrawMinutes;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
