package org.packledger.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.List;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.attachment.NewFile;
import org.packledger.incident.work.Unsent;
import org.packledger.incident.work.Writing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;
import org.packledger.web.Uploads;

/** What a member of staff writes into the incident that is open; the forms say to whom. */
public abstract class MessageForm {

    @Inject
    private Actor actor;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Unsent unsent;

    @Inject
    private Notices notices;

    private Intent intent;
    private String text;
    private List<Part> parts;

    /** For CDI. */
    protected MessageForm() {}

    /** What is written with it. */
    abstract Writing kind();

    /** How the desk takes it. */
    interface Way {
        void take(IncidentDesk desk, Actor actor, Intent intent, long number, String text, List<NewFile> files);
    }

    /** Hands it to the desk, and goes back to the incident with this notice. */
    String send(Way way, String notice) {
        way.take(desk, actor, intent, incident.getNumber(), text, Uploads.of(parts));
        notices.done(notice);
        return incident.page();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    /** What was typed; at first what this person typed before and did not send, on whatever machine. */
    public String getText() {
        if (text == null && !FacesContext.getCurrentInstance().isPostback()) {
            text = unsent.find(actor, incident.getView().id(), kind()).orElse("");
        }
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
