package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.packledger.incident.UndoDesk;
import org.packledger.incident.Undoing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.web.Notices;

/** Undoes the closing, while that can be done. */
@Named("undoForm")
@RequestScoped
public class UndoForm {

    @Inject
    private Actor actor;

    @Inject
    private UndoDesk desk;

    @Inject
    private Undoing undoing;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private String why;

    /** Undoes it. */
    public String undo() {
        desk.undo(actor, intent, incident.getNumber(), why);
        notices.done("undo.done");
        return incident.page();
    }

    /** Until when it can be undone by this person; null when it cannot. */
    public Instant getUntil() {
        return undoing.until(actor, incident.getView()).orElse(null);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
