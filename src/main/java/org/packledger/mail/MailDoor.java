package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.Attachments;
import org.packledger.incident.Category;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.platform.MailServer;
import org.packledger.platform.Topic;

/**
 * The door that mail comes in by: it finds out who writes and about what, and asks the desk that a page would ask. What the
 * desk did and what becomes of the mail are two transactions: between them everything may end, for the desk knows the intent
 * of a mail that comes again.
 */
@ApplicationScoped
public class MailDoor {

    private static final Actor PORTER = Actor.job("incoming-mail");

    /** Acknowledged within an hour to one sender; the others are opened all the same. */
    private static final int ACKNOWLEDGED = 5;

    @Inject
    private IncomingMails mails;

    @Inject
    private IncomingDesk incoming;

    @Inject
    private Correspondence correspondence;

    @Inject
    private MailRules rules;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private Orders orders;

    @Inject
    private Attachments attachments;

    @Inject
    private MailServer server;

    /** Does with a mail that waits what is to be done, once. */
    public void take(long id) {
        byte[] raw = mails.raw(PORTER, id);
        Outcome outcome;
        try {
            ReadMail mail = MailReader.read(raw, server.from());
            outcome = sorted(id, mail, Identity.of(raw).intent());
        } catch (UnreadableMail e) {
            outcome = Outcome.unread(e.reason());
        }
        incoming.settle(PORTER, id, outcome);
    }

    private Outcome sorted(long id, ReadMail mail, Intent intent) {
        if (mail.sign().isPresent()) {
            return Outcome.of(mail, MailState.AUTOMATIC)
                    .because(mail.sign().get())
                    .about(correspondence.incident(mail));
        }
        if (mail.sender().isBlank()) {
            return triage(mail, TriageReason.NO_SENDER);
        }
        Optional<Writer> writer = correspondence.writer(mail.sender());
        if (writer.isEmpty()) {
            return triage(mail, TriageReason.UNKNOWN_SENDER);
        }
        return written(id, mail, writer.get(), intent);
    }

    private Outcome written(long id, ReadMail mail, Writer writer, Intent intent) {
        if (!rules.believes(mail)) {
            return triage(mail, TriageReason.NOT_AUTHENTICATED).by(writer);
        }
        if (mail.body().trouble().isPresent()) {
            return triage(mail, mail.body().trouble().get()).by(writer);
        }
        Optional<Long> incident = correspondence.incident(mail);
        if (incident.isPresent() && !correspondence.isOf(writer.organisationId(), incident.get())) {
            return triage(mail, TriageReason.OTHER_ORGANISATION).by(writer);
        }
        if (mail.body().text().said().isBlank() && mail.body().files().isEmpty()) {
            return triage(mail, TriageReason.EMPTY).by(writer).about(incident);
        }
        Optional<Word.Order> order = Word.in(mail.body().text().said());
        if (order.isPresent()) {
            return orders.done(id, mail, writer, intent, order.get(), incident);
        }
        MailState wanted = incident.isPresent() ? MailState.REPLIED : MailState.OPENED;
        if (correspondence.withinTheHour(mail.sender(), wanted) >= rules.anHour(wanted)) {
            return triage(mail, TriageReason.TOO_MANY).by(writer).about(incident);
        }
        try {
            return incident.isPresent() ? replied(mail, writer, intent, incident.get()) : opened(mail, writer, intent);
        } catch (NotAllowed e) {
            return triage(mail, TriageReason.NOT_ALLOWED).by(writer).about(incident);
        } catch (DomainException e) {
            return triage(mail, TriageReason.FAILED).by(writer).about(incident);
        }
    }

    private Outcome replied(ReadMail mail, Writer writer, Intent intent, long number) {
        Wording wording = wording(mail, writer);
        incidents.reply(writer.actor(), intent, number, wording.text(), wording.quoted(), wording.files());
        return Outcome.of(mail, MailState.REPLIED).by(writer).about(number);
    }

    private Outcome opened(ReadMail mail, Writer writer, Intent intent) {
        Wording wording = wording(mail, writer);
        String subject = mail.subject().isBlank() ? CleanText.line(wording.text(), 80) : mail.subject();
        NewIncident what = new NewIncident(subject, Category.OTHER, wording.text());
        long number = incidents.openByMail(writer.actor(), intent, what, wording.quoted(), wording.files());
        Outcome outcome = Outcome.of(mail, MailState.OPENED).by(writer).about(number);
        return correspondence.withinTheHour(mail.sender(), MailState.OPENED) < ACKNOWLEDGED
                ? outcome.telling(new Outcome.Notice(
                        writer.reader(),
                        Optional.of(Topic.of(number)),
                        "MAIL_RECEIVED",
                        "/customer/incident?number=" + number,
                        List.of(Long.toString(number), subject)))
                : outcome;
    }

    private Wording wording(ReadMail mail, Writer writer) {
        return Wording.of(mail, writer.language(), attachments.areTaken());
    }

    private static Outcome triage(ReadMail mail, TriageReason why) {
        return Outcome.of(mail, MailState.TRIAGE).because(why);
    }
}
