package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.policy.Draft;
import org.packledger.incident.policy.PolicyDesk;
import org.packledger.incident.policy.PolicyDrafts;
import org.packledger.incident.policy.Retried;
import org.packledger.incident.policy.WhatIf;
import org.packledger.incident.policy.WhatIfs;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Viewer;

/** {@code /admin/policy-trial?months=}: what the draft would have done to past verdicts, and its publication. */
@Named("policyTrial")
@RequestScoped
public class PolicyTrial {

    private static final int SHOWN = 200;
    private static final int USUAL = 12;

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private Draft draft;
    private WhatIf result;
    private Intent intent;
    private Integer seen;
    private LocalDateTime begins;

    /** Judges the past verdicts once more. */
    public void load() {
        if (getMonths() < 1 || getMonths() > WhatIfs.LONGEST) {
            throw new NotFound("months");
        }
        seen = getDraft().head().changes();
        getResult();
    }

    /** Publishes the draft. */
    public String publish() {
        int version = desk.publish(
                actor, intent, seen, Optional.ofNullable(begins).map(moment -> moment.atZone(viewer.getZone())
                        .toInstant()));
        notices.done("policy.published", Integer.toString(version));
        return "/admin/policy?faces-redirect=true";
    }

    /** The draft. */
    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.get(actor);
        }
        return draft;
    }

    /** What would have been. */
    public WhatIf getResult() {
        if (result == null) {
            result = whatIfs.run(actor, getDraft().policy(), getMonths().intValue());
        }
        return result;
    }

    /** The newest of those that would be different. */
    public List<Retried> getShown() {
        return getResult().changed().stream().limit(SHOWN).toList();
    }

    /** Whether this administrator also opens incidents. */
    public boolean isOpening() {
        return actor.isOneOf(Role.AGENT, Role.LEAD);
    }

    public Long getMonths() {
        return subject.getKey() == null ? Long.valueOf(USUAL) : subject.getKey();
    }

    public void setMonths(Long months) {
        subject.setKey(months);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }
}
