package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.IncidentDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Writes what no customer ever sees. */
@Named("noteForm")
@RequestScoped
public class NoteForm {

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

    /** Keeps the note. */
    public String keep() {
        desk.note(actor, intent, incident.getNumber(), text);
        notices.done("staff.noted");
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
