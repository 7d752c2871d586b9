package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.work.Writing;

/** Writes what no customer ever sees. */
@Named("noteForm")
@RequestScoped
public class NoteForm extends MessageForm {

    @Override
    Writing kind() {
        return Writing.NOTE;
    }

    /** Keeps the note. */
    public String keep() {
        return send(IncidentDesk::note, "staff.noted");
    }
}
