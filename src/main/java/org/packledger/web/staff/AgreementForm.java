package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.packledger.incident.Agreement;
import org.packledger.incident.Approver;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.Incidents;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.web.Choice;
import org.packledger.web.Notices;

/** Records that an approver agreed on the telephone; a unit is set aside for it, and the customer is told. */
@Named("agreementForm")
@RequestScoped
public class AgreementForm {

    @Inject
    private Actor actor;

    @Inject
    private ConsentDesk desk;

    @Inject
    private Incidents incidents;

    @Inject
    private Incident incident;

    @Inject
    private ClosingReasons reasons;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    private Intent intent;
    private Long approver;
    private String reason;
    private LocalDateTime agreedAt;
    private String how;

    /** Records it. */
    public String record() {
        Instant at = agreedAt == null ? null : agreedAt.atZone(clock.zone()).toInstant();
        desk.recordAgreement(
                actor, intent, incident.getNumber(), new Agreement(approver == null ? -1 : approver, reason, at, how));
        notices.done("staff.agreed");
        return incident.page();
    }

    /** Who of the customer can agree. */
    public List<Approver> getApprovers() {
        return incidents.approvers(actor, incident.getView());
    }

    /** What can be agreed to. */
    public List<Choice> getReasons() {
        return reasons.getCosting();
    }

    /** Just now, in the vendor's zone, unless something else was typed. */
    public LocalDateTime getAgreedAt() {
        return agreedAt == null
                ? clock.now().atZone(clock.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES)
                : agreedAt;
    }

    public void setAgreedAt(LocalDateTime agreedAt) {
        this.agreedAt = agreedAt;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Long getApprover() {
        return approver;
    }

    public void setApprover(Long approver) {
        this.approver = approver;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
