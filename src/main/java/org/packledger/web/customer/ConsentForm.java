package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.ConsentDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** An approver answers a proposed verdict, or denies what was stated for them. */
@Named("consentForm")
@RequestScoped
public class ConsentForm {

    @Inject
    private Actor actor;

    @Inject
    private ConsentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent acceptIntent;
    private Intent declineIntent;
    private Intent denyIntent;
    private String note;
    private String denial;

    /** Accepts; a unit is set aside. */
    public String accept(long proposal) {
        desk.accept(actor, acceptIntent, incident.getNumber(), proposal);
        notices.done("proposal.accepted");
        return incident.page();
    }

    /** Declines; the incident stays open for what is free. */
    public String keepOpen(long proposal) {
        desk.decline(actor, declineIntent, incident.getNumber(), proposal, note, false);
        notices.done("proposal.declined");
        return incident.page();
    }

    /** Declines, and closes the incident free. */
    public String close(long proposal) {
        desk.decline(actor, declineIntent, incident.getNumber(), proposal, note, true);
        notices.done("proposal.declined.closed");
        return incident.page();
    }

    /** Says that what staff state was never agreed to. */
    public String deny(long consent) {
        desk.deny(actor, denyIntent, incident.getNumber(), consent, denial);
        notices.done("consent.denied");
        return incident.page();
    }

    public Intent getAcceptIntent() {
        return acceptIntent;
    }

    public void setAcceptIntent(Intent acceptIntent) {
        this.acceptIntent = acceptIntent;
    }

    public Intent getDeclineIntent() {
        return declineIntent;
    }

    public void setDeclineIntent(Intent declineIntent) {
        this.declineIntent = declineIntent;
    }

    public Intent getDenyIntent() {
        return denyIntent;
    }

    public void setDenyIntent(Intent denyIntent) {
        this.denyIntent = denyIntent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDenial() {
        return denial;
    }

    public void setDenial(String denial) {
        this.denial = denial;
    }
}
