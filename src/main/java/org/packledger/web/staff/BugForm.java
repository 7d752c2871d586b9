package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.FaultDesk;
import org.packledger.kernel.Actor;
import org.packledger.web.Notices;

/** Says that an incident is about a bug of the product. */
@Named("bugForm")
@RequestScoped
public class BugForm {

    @Inject
    private Actor actor;

    @Inject
    private FaultDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private String reference;

    /** Links it. */
    public String link() {
        desk.linkBug(actor, incident.getNumber(), reference);
        notices.done("bug.linked", reference);
        return incident.page();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
