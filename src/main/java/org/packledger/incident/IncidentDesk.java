package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packledger.billability.Reason;
import org.packledger.incident.attachment.NewFile;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.incident.work.Unsent;
import org.packledger.incident.work.Writing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.Role;
import org.packledger.platform.MailServer;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.WholeOrNothing;

/**
 * Where incidents are opened and talked about. Contacts see and touch their own organisation's incidents only; what
 * belongs to another is {@link org.packledger.kernel.NotFound}. What an incident costs is decided at the
 * {@link VerdictDesk}.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class IncidentDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private Consents consents;

    @Inject
    private Requests requests;

    @Inject
    private MessageWriter writer;

    @Inject
    private Addressees addressees;

    @Inject
    private NumberSeries series;

    @Inject
    private PolicyVersions policies;

    @Inject
    private OneMatters matters;

    @Inject
    private Unsent unsent;

    @Inject
    private BusinessClock clock;

    /**
     * Refuses who may not open an incident, before anything is written.
     *
     * @throws NotAllowed for one of the vendor's people, and for a contact who only reads statements and invoices
     */
    public void mustBeOpener(Actor actor) {
        actor.mustBe(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
    }

    /**
     * Opens an incident of the actor's own organisation. One that orders administration holds a unit for it.
     *
     * @throws NotAllowed when it orders something and the actor may not agree to costs
     * @throws org.packledger.ledger.NoUnitsLeft when it orders something and there is no unit; nothing is opened then
     * @return its number
     */
    public long open(Actor actor, Intent intent, NewIncident what) {
        return open(actor, intent, what, List.of());
    }

    /** The same with files. */
    public long open(Actor actor, Intent intent, NewIncident what, List<NewFile> files) {
        mustBeOpener(actor);
        if (what.ordered()) {
            actor.mustBe(Role.APPROVER, Role.OWNER);
        }
        return open(actor, intent, Asker.by(Channel.WEB, actor), what, new Written(what.text(), "", files));
    }

    /**
     * Opens an incident that a contact wrote by mail.
     *
     * @param quoted what the mail quotes, or blank
     * @return its number
     */
    public long openByMail(Actor actor, Intent intent, NewIncident what, String quoted, List<NewFile> files) {
        mustBeOpener(actor);
        if (what.ordered()) {
            throw new InvalidInput("ordered", "is agreed to on the page, not by opening a mail");
        }
        return open(actor, intent, Asker.by(Channel.MAIL, actor), what, new Written(what.text(), quoted, files));
    }

    /**
     * Opens an incident for a contact with a mail that waited for a person. It agrees to nothing, and stands there as forwarded.
     *
     * @param contact whose incident it is to be; one who may sign in
     * @param sender the address that the mail names as its sender, or blank
     * @return its number
     */
    public long openFromMail(
            Actor actor,
            Intent intent,
            long contact,
            String sender,
            NewIncident what,
            String quoted,
            List<NewFile> files) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        if (what.ordered()) {
            throw new InvalidInput("ordered", "is agreed to by the customer itself, not by who reads the mail");
        }
        Written mail = new Written(what.text(), quoted, files, Optional.of(sender));
        return open(actor, intent, file.caller(contact, Channel.MAIL), what, mail);
    }

    /**
     * Logs an incident that a customer brought by telephone.
     *
     * @param contact who called; one who may sign in
     * @return its number
     */
    public long openFor(Actor actor, Intent intent, long contact, NewIncident what) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        if (what.ordered()) {
            throw new InvalidInput("ordered", "is agreed to by the customer itself, not by who answers the telephone");
        }
        Written call = new Written(what.text(), "", List.of());
        return open(actor, intent, file.caller(contact, Channel.PHONE), what, call);
    }

    /** The member of staff has read the conversation as far as it goes now. */
    public void see(Actor actor, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        file.see(actor.id(), file.read(actor, number), clock.now());
    }

    private long open(Actor actor, Intent intent, Asker asker, NewIncident what, Written written) {
        Optional<Long> before = openedBefore(intent, asker, what);
        if (before.isPresent()) {
            return before.get();
        }
        long number = series.next("INCIDENT");
        Optional<Long> meanwhile = openedBefore(intent, asker, what);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        Instant now = clock.now();
        Incident incident = Incident.opened(number, asker, what, intent, now, file.targets());
        file.add(incident);
        writer.write(incident, kind(actor, written), actor, intent.then("text"), written);
        if (what.ordered()) {
            int policy = policies.inForce(incident.cycleSince()).billable(Reason.ADMINISTRATION);
            Consent ordered = Consent.ordered(incident, Reason.ADMINISTRATION, actor, intent, now);
            consents.keep(actor, intent.then("order"), incident, ordered, policy);
        }
        return number;
    }

    private static Message.Kind kind(Actor actor, Written written) {
        if (written.forwardedFrom().isPresent()) {
            return Message.Kind.FORWARDED;
        }
        return actor.isCustomer() ? Message.Kind.CUSTOMER : Message.Kind.STAFF;
    }

    private Optional<Long> openedBefore(Intent intent, Asker asker, NewIncident what) {
        Optional<Incident> before = file.openedBy(intent);
        before.ifPresent(incident -> {
            if (!incident.isOf(what.fingerprint()) || !incident.isOpenedBy(asker)) {
                throw new IntentConflict(intent);
            }
        });
        return before.map(Incident::number);
    }

    /** The customer writes. A solved incident comes back to life, free of charge until somebody judges it again. */
    public void reply(Actor actor, Intent intent, long number, String text) {
        reply(actor, intent, number, text, List.of());
    }

    /** The same with files. */
    public void reply(Actor actor, Intent intent, long number, String text, List<NewFile> files) {
        reply(actor, intent, number, text, "", files);
    }

    /** The same with what it quotes of what was said before, or blank. */
    public void reply(Actor actor, Intent intent, long number, String text, String quoted, List<NewFile> files) {
        actor.mustBe(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
        Incident incident = file.lock(actor, matters.goesOnIn(number));
        if (writer.write(incident, Message.Kind.CUSTOMER, actor, intent, new Written(text, quoted, files))) {
            if (incident.isSolved()) {
                incident.reopen(policies.inForce(incident.cycleSince()).reopen(), clock.now(), file.targets());
            }
            incident.heardFromCustomer(clock.now(), file.targets());
        }
    }

    /**
     * Staff answers.
     *
     * @param waiting whether the customer is to move next
     */
    public void answer(Actor actor, Intent intent, long number, String text, boolean waiting) {
        answer(actor, intent, number, text, List.of(), waiting);
    }

    /** The same with files. */
    public void answer(Actor actor, Intent intent, long number, String text, List<NewFile> files, boolean waiting) {
        Incident incident = staffs(actor, number);
        if (writer.write(incident, Message.Kind.STAFF, actor, intent, new Written(text, "", files))) {
            if (!incident.isSolved()) {
                incident.answered(waiting, clock.now());
            }
            unsent.sent(actor, incident.id(), Writing.REPLY);
            addressees.tellAsker(incident, MailServer.BY_A_PERSON, actor.name(), text.strip());
        }
    }

    /** A note that no customer ever sees. */
    public void note(Actor actor, Intent intent, long number, String text) {
        note(actor, intent, number, text, List.of());
    }

    /** The same with files. */
    public void note(Actor actor, Intent intent, long number, String text, List<NewFile> files) {
        Incident incident = staffs(actor, number);
        if (writer.write(incident, Message.Kind.NOTE, actor, intent, new Written(text, "", files))) {
            unsent.sent(actor, incident.id(), Writing.NOTE);
            incident.noted(clock.now());
        }
    }

    /**
     * Gives the incident to somebody of the vendor's people, or to nobody.
     *
     * @param staff the id of an active agent or lead
     */
    public void assign(Actor actor, long number, Optional<Long> staff) {
        Incident incident = staffs(actor, number);
        if (staff.isPresent() && !file.canAnswer(staff.get())) {
            throw new InvalidInput("assignee", "is not somebody who answers incidents");
        }
        incident.assign(staff, clock.now());
    }

    /**
     * Logs work done. An access to the customer's server is {@link #logAccess}.
     *
     * @param minutes 0 to 10,000
     */
    public void logWork(Actor actor, Intent intent, long number, String what, int minutes) {
        Incident incident = staffs(actor, number);
        String text = Limits.required("what", what, Limits.WORK);
        log(incident, minutes, intent, new WorkEntry(incident, actor, text, minutes, intent, clock.now()));
    }

    /**
     * Logs an access to a server of the customer: which, what was done, and from what request.
     *
     * @throws InvalidInput when the request is no consent of this incident that stands, and no message of the customer in it
     */
    public void logAccess(Actor actor, Intent intent, long number, Access access) {
        Incident incident = staffs(actor, number);
        requests.mustBeOf(incident, access.request());
        log(incident, access.minutes(), intent, WorkEntry.access(incident, actor, access, intent, clock.now()));
    }

    private void log(Incident incident, int minutes, Intent intent, WorkEntry entry) {
        if (minutes < 0 || minutes > 10_000) {
            throw new InvalidInput("minutes", "must be between 0 and 10,000");
        }
        if (!file.wasLogged(intent, entry)) {
            file.add(entry);
            incident.noted(clock.now());
        }
    }

    /** Opens a solved incident again: in its billing cycle within the grace period, else in the next one. */
    public void reopen(Actor actor, long number) {
        actor.mustBe(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER, Role.AGENT, Role.LEAD);
        Incident incident = file.lock(actor, number);
        matters.mustNotGoOnElsewhere(incident);
        if (!incident.isSolved()) {
            throw new NotSolved(number);
        }
        incident.reopen(policies.inForce(incident.cycleSince()).reopen(), clock.now(), file.targets());
    }

    private Incident staffs(Actor actor, long number) {
        if (actor.isCustomer()) {
            throw new NotAllowed(actor.reference(), Role.AGENT, Role.LEAD);
        }
        actor.mustBe(Role.AGENT, Role.LEAD);
        return file.lock(actor, number);
    }
}
