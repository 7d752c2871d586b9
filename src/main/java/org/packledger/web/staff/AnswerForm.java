package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.IncidentDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Answers the customer. */
@Named("answerForm")
@RequestScoped
public class AnswerForm {

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private String text;

    /** Sends it; the vendor stays on the move. */
    public String send() {
        return send(false);
    }

    /** Sends it; the customer is to move next. */
    public String sendAndWait() {
        return send(true);
    }

    private String send(boolean waiting) {
        desk.answer(actor, intent, incident.getNumber(), text, waiting);
        notices.done("staff.answered");
        return incident.page();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
