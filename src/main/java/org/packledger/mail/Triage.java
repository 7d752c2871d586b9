package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.packledger.incident.Attachments;
import org.packledger.incident.Category;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.platform.MailServer;

/**
 * What staff do with a mail that waits for them. Whoever it says that it is from, it agrees to nothing here: words that decide
 * are words like others.
 */
@ApplicationScoped
public class Triage {

    private static final int SUBJECT = 160;
    private static final int SENDER = 254;

    @Inject
    private IncomingMails mails;

    @Inject
    private IncomingDesk incoming;

    @Inject
    private Correspondence correspondence;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private Attachments attachments;

    @Inject
    private MailServer server;

    /**
     * Opens an incident of a contact with it.
     *
     * @param address of the contact
     * @return the number of the incident
     * @throws NoSuchWriter when nobody who may sign in has that address
     * @throws AlreadySorted when somebody dealt with it
     */
    public long open(Actor actor, long id, String address) {
        IncomingMails.MailRow row = waiting(actor, id);
        String wanted = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        Writer writer = correspondence.writer(wanted).orElseThrow(() -> new NoSuchWriter(wanted));
        byte[] raw = mails.raw(actor, id);
        Wording wording = wording(raw);
        String subject = row.subject().filter(given -> !given.isBlank()).orElse(wording.text());
        long number = incidents.openFromMail(
                actor,
                intent(raw, "open"),
                writer.id(),
                CleanText.line(row.sender().orElse(""), SENDER),
                new NewIncident(CleanText.line(subject, SUBJECT), Category.OTHER, wording.text()),
                wording.quoted(),
                wording.files());
        incoming.given(actor, id, MailState.OPENED, writer.id(), number);
        return number;
    }

    /**
     * Puts it into an incident, as a note that no customer sees: nobody knows yet whose words these are.
     *
     * @throws AlreadySorted when somebody dealt with it
     */
    public void note(Actor actor, long id, long number) {
        IncomingMails.MailRow row = waiting(actor, id);
        byte[] raw = mails.raw(actor, id);
        Wording wording = wording(raw);
        String from = CleanText.line(row.sender().orElse(""), SENDER);
        String about = row.subject().orElse("");
        incidents.note(
                actor,
                intent(raw, "note"),
                number,
                (from + "\n" + about + "\n\n" + wording.text()).strip(),
                wording.files());
        incoming.given(actor, id, MailState.REPLIED, row.contactId().orElse(null), number);
    }

    /** Puts it away; it is kept, as every mail. */
    public void discard(Actor actor, long id) {
        waiting(actor, id);
        incoming.discard(actor, id);
    }

    private IncomingMails.MailRow waiting(Actor actor, long id) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        IncomingMails.MailRow row = mails.get(actor, id);
        if (!row.isWaiting()) {
            throw new AlreadySorted();
        }
        return row;
    }

    private Wording wording(byte[] raw) {
        try {
            return Wording.of(MailReader.read(raw, server.from()), null, attachments.areTaken());
        } catch (UnreadableMail e) {
            return Wording.unreadable();
        }
    }

    private static Intent intent(byte[] raw, String step) {
        return Identity.of(raw).intent().then(step);
    }
}
