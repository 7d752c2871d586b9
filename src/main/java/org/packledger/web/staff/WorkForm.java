package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.IncidentDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Logs work done, or an access to the customer's server. */
@Named("workForm")
@RequestScoped
public class WorkForm {

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private String what;
    private Integer minutes;

    /** Logs it. */
    public String log() {
        desk.logWork(actor, intent, incident.getNumber(), what, minutes == null ? 0 : minutes);
        notices.done("staff.workLogged");
        return incident.page();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
