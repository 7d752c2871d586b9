package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packledger.customer.Contact;
import org.packledger.incident.work.ResponseSettings;
import org.packledger.incident.work.ResponseTargets;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;

/** Where incidents and what belongs to them are kept, for the desks of this package. */
@ApplicationScoped
class IncidentFile {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OneMatters matters;

    @Inject
    private ResponseSettings response;

    /** Within what time answers are due. */
    ResponseTargets targets() {
        return response.targets();
    }

    /**
     * The incident under the lock of its matter and its own, which are taken before the book's.
     *
     * @throws NotFound when there is none, or it is another organisation's
     */
    Incident lock(Actor actor, long number) {
        matters.lock(number);
        return locked(number, LockModeType.PESSIMISTIC_WRITE, actor);
    }

    /** The incident without a lock, for looking ahead. */
    Incident read(Actor actor, long number) {
        return locked(number, LockModeType.NONE, actor);
    }

    private Incident locked(long number, LockModeType mode, Actor actor) {
        Incident incident = entities
                .createQuery("select i from Incident i where i.number = :number", Incident.class)
                .setParameter("number", number)
                .setLockMode(mode)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("incident"));
        actor.mustBelongTo(incident.organisation(), "incident");
        return incident;
    }

    /** Keeps something new. */
    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Writes what was changed, for statements that follow. */
    void flush() {
        entities.flush();
    }

    /** The incident that this intent opened before. */
    Optional<Incident> openedBy(Intent intent) {
        return first(entities.createQuery("select i from Incident i where i.intent = :intent", Incident.class), intent);
    }

    /**
     * Whether this message was written before.
     *
     * @throws IntentConflict when the intent was used for another one
     */
    boolean wasWritten(Intent intent, Fingerprint request) {
        Optional<Message> before =
                first(entities.createQuery("select m from Message m where m.intent = :intent", Message.class), intent);
        if (before.isPresent() && !before.get().isOf(request)) {
            throw new IntentConflict(intent);
        }
        return before.isPresent();
    }

    /**
     * The verdict that this intent gave before.
     *
     * @throws IntentConflict when the intent was used for another one
     */
    Optional<Verdict> verdictBy(Intent intent, Fingerprint request) {
        Optional<Verdict> before =
                first(entities.createQuery("select v from Verdict v where v.intent = :intent", Verdict.class), intent);
        if (before.isPresent() && !before.get().isOf(request)) {
            throw new IntentConflict(intent);
        }
        return before;
    }

    /** How a solved incident was closed last. */
    Verdict newestVerdict(Incident incident) {
        return entities.createQuery(
                        "select v from Verdict v where v.incident = :incident and v.closing = :closing", Verdict.class)
                .setParameter("incident", incident.id())
                .setParameter("closing", incident.nextClosing() - 1)
                .getSingleResult();
    }

    /**
     * Whether a closing of this incident was undone by this intent before.
     *
     * @throws IntentConflict when the intent undid one of another incident
     */
    boolean wasUndone(Intent intent, Incident incident) {
        return UsedIntents.contain(
                entities, "select u.incident from ClosingUndone u where u.intent = :intent", intent, incident);
    }

    /** A message that the customer wrote in this incident. */
    Optional<Message> saidIn(Incident incident, long message) {
        return Optional.ofNullable(entities.find(Message.class, message)).filter(said -> said.isCustomersIn(incident));
    }

    /**
     * Whether this work was logged by this intent before.
     *
     * @throws IntentConflict when the intent logged other work
     */
    boolean wasLogged(Intent intent, WorkEntry entry) {
        Optional<WorkEntry> before = first(
                entities.createQuery("select w from WorkEntry w where w.intent = :intent", WorkEntry.class), intent);
        if (before.isPresent() && !before.get().saysTheSameAs(entry)) {
            throw new IntentConflict(intent);
        }
        return before.isPresent();
    }

    /** Whether any work was logged for the incident. */
    boolean hasWork(Incident incident) {
        return !entities.createQuery("select w.id from WorkEntry w where w.incident = :incident", Long.class)
                .setParameter("incident", incident.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether any work was logged for the incident since then. */
    boolean hasWork(Incident incident, Instant since) {
        return !entities.createQuery(
                        "select w.id from WorkEntry w where w.incident = :incident and w.workedAt >= :since",
                        Long.class)
                .setParameter("incident", incident.id())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Who called or wrote.
     *
     * @throws InvalidInput when it is nobody who may sign in: agreements and answers need somebody to reach
     */
    Asker caller(long contact, Channel channel) {
        Contact found = entities.find(Contact.class, contact);
        if (found == null || !found.isActive()) {
            throw new InvalidInput("contact", "is nobody who may sign in; choose who called");
        }
        return Asker.by(channel, found);
    }

    /** This member of the vendor's people has read all that was written so far. Never backwards. */
    void see(long staff, Incident incident, Instant now) {
        entities.createNativeQuery("""
                        insert into incident_seen (staff_member_id, incident_id, message_id, seen_at)
                        select ?1, ?2, said.last, ?3
                        from (select max(m.id) as last from message m where m.incident_id = ?2) said
                        where said.last is not null
                        on duplicate key update seen_at = if(values(message_id) > message_id, values(seen_at), seen_at),
                          message_id = greatest(message_id, values(message_id))
                        """)
                .setParameter(1, staff)
                .setParameter(2, incident.id())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Whether this member of the vendor's people is active and answers incidents. */
    boolean canAnswer(long staff) {
        return !entities.createNativeQuery("""
                        select m.id from staff_member m join staff_role r on r.staff_member_id = m.id
                        where m.id = ?1 and m.active and r.role in ('AGENT', 'LEAD')
                        """)
                .setParameter(1, staff)
                .getResultList()
                .isEmpty();
    }

    /**
     * Refuses who decided the verdict that rests on this entry.
     *
     * @throws SamePerson to them
     */
    void mustNotBeDecidedBy(Actor actor, EntryId debit) {
        if (deciderOf(debit).filter(actor.reference()::equals).isPresent()) {
            throw new SamePerson();
        }
    }

    /** Who decided the verdict that rests on this entry. */
    Optional<String> deciderOf(EntryId debit) {
        List<String> deciders = entities.createQuery(
                        "select v.decidedBy from Verdict v where v.book = :book and v.entryNumber = :number",
                        String.class)
                .setParameter("book", debit.book())
                .setParameter("number", debit.number())
                .getResultList();
        return deciders.stream().findFirst();
    }

    private static <T> Optional<T> first(TypedQuery<T> query, Intent intent) {
        return query.setParameter("intent", intent.id().toString()).getResultList().stream()
                .findFirst();
    }
}
