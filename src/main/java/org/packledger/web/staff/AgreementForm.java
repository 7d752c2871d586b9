package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.Agreement;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Records that the customer agreed to the cost; a unit is set aside for it. */
@Named("agreementForm")
@RequestScoped
public class AgreementForm {

    @Inject
    private Actor actor;

    @Inject
    private VerdictDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private String agreedBy;
    private String whereSaid;

    /** Records it. */
    public String record() {
        desk.recordAgreement(actor, intent, incident.getNumber(), new Agreement(agreedBy, whereSaid));
        notices.done("staff.agreed", agreedBy);
        return incident.page();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public String getWhereSaid() {
        return whereSaid;
    }

    public void setWhereSaid(String whereSaid) {
        this.whereSaid = whereSaid;
    }
}
