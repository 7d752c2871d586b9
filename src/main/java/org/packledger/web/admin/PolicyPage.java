package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.policy.Draft;
import org.packledger.incident.policy.PolicyDesk;
import org.packledger.incident.policy.PolicyDrafts;
import org.packledger.incident.policy.PolicyHead;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.web.Notices;

/** {@code /admin/policy}: the versions of the policy, and the draft of the next one. */
@Named("policyPage")
@RequestScoped
public class PolicyPage {

    @Inject
    private Actor actor;

    @Inject
    private PolicyVersions versions;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private PolicyDesk desk;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    private List<PolicyHead> all;
    private Draft draft;

    /** Reads what is there. */
    public void load() {
        draft = drafts.find(actor).orElse(null);
        getAll();
    }

    /** Begins the next version as a copy of the newest. */
    public String begin() {
        desk.begin(actor);
        notices.done("policy.begun");
        return "/admin/policy-draft?faces-redirect=true";
    }

    /** Every version, the newest first. */
    public List<PolicyHead> getAll() {
        if (all == null) {
            all = versions.all();
        }
        return all;
    }

    /** The draft, null when there is none. */
    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.find(actor).orElse(null);
        }
        return draft;
    }

    /** {@code now}, {@code later} or {@code past}. */
    public String state(PolicyHead head) {
        if (head.isInForce(clock.now())) {
            return "now";
        }
        return head.effectiveFrom().isAfter(clock.now()) ? "later" : "past";
    }
}
