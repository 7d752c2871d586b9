package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.ProposalStatus;
import org.packledger.incident.Proposing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.web.Notices;

/** {@code /staff/propose-verdict?number=}: before the work, the customer is asked whether it may cost a unit. */
@Named("proposeVerdict")
@RequestScoped
public class ProposeVerdict {

    @Inject
    private Actor actor;

    @Inject
    private ConsentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private CitedArticle cited;

    @Inject
    private Notices notices;

    private Intent intent;
    private String reason;
    private String interfacePage;
    private String note;
    private String explanation;

    /** Asks the customer. */
    public String propose() {
        Proposing what =
                new Proposing(reason, cited.find().map(PublishedArticle::id), interfacePage, note, explanation);
        ProposalStatus status = desk.propose(actor, intent, incident.getNumber(), what);
        notices.done("propose.done." + status);
        return incident.page();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInterfacePage() {
        return interfacePage;
    }

    public void setInterfacePage(String interfacePage) {
        this.interfacePage = interfacePage;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
