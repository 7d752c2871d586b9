package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packledger.customer.Contact;
import org.packledger.customer.StandingOrder;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;

/** Where proposed verdicts and consents are kept, for the desks of this package. The caller holds the incident's lock. */
@ApplicationScoped
class ConsentFile {

    @PersistenceContext
    private EntityManager entities;

    /** The newest consent for this reason in the incident's present billing cycle that nobody denied. */
    Optional<Consent> covering(Incident incident, String reason) {
        return consents(incident, " and (c.reason is null or c.reason = :reason)", reason).stream()
                .findFirst();
    }

    /** The newest consent of the incident's present billing cycle that nobody denied. */
    Optional<Consent> newest(Incident incident) {
        return consents(incident, "", null).stream().findFirst();
    }

    /** Whether any consent stands in the incident's present billing cycle. */
    boolean isCovered(Incident incident) {
        return !consents(incident, "", null).isEmpty();
    }

    private List<Consent> consents(Incident incident, String condition, String reason) {
        var query = entities.createQuery(
                        "select c from Consent c where c.incident = :incident and c.cycle = :cycle"
                                + " and not exists (select d from ConsentDenial d where d.consent = c.id)" + condition
                                + " order by c.id desc",
                        Consent.class)
                .setParameter("incident", incident.id())
                .setParameter("cycle", incident.cycle())
                .setMaxResults(1);
        if (reason != null) {
            query.setParameter("reason", reason);
        }
        return query.getResultList();
    }

    /**
     * One consent of this incident.
     *
     * @throws NotFound when there is none
     */
    Consent consent(Incident incident, long id) {
        Consent consent = entities.find(Consent.class, id);
        if (consent == null || consent.incident() != incident.id()) {
            throw new NotFound("consent");
        }
        return consent;
    }

    /** Whether this intent made a consent before. */
    boolean wasAgreed(Intent intent, Incident incident) {
        return UsedIntents.contain(
                entities, "select c.incident from Consent c where c.intent = :intent", intent, incident);
    }

    /** Whether this intent denied one before. */
    boolean wasDenied(Intent intent, Incident incident) {
        return UsedIntents.contain(
                entities,
                "select c.incident from ConsentDenial d, Consent c where c.id = d.consent and d.intent = :intent",
                intent,
                incident);
    }

    boolean isDenied(Consent consent) {
        return entities.find(ConsentDenial.class, consent.id()) != null;
    }

    /** The order that covers this reason, under its lock, so that two incidents do not both take the month's last. */
    Optional<StandingOrder> standing(Incident incident, String reason) {
        return entities
                .createQuery(
                        "select s from StandingOrder s where s.organisation = :organisation and s.reason = :reason"
                                + " and s.endedAt is null",
                        StandingOrder.class)
                .setParameter("organisation", incident.organisation())
                .setParameter("reason", reason)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** How many consents a standing order gave since then. */
    long given(StandingOrder order, Instant since) {
        return entities.createQuery(
                        "select count(c) from Consent c where c.standingOrder = :order and c.statedAt >= :since",
                        Long.class)
                .setParameter("order", order.id())
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * The contact who is said to have agreed.
     *
     * @throws NotApprover when they cannot agree for this customer
     */
    Contact approver(Incident incident, long contact) {
        Contact found = entities.find(Contact.class, contact);
        boolean may = found != null
                && found.isActive()
                && found.organisation().id() == incident.organisation()
                && (found.roles().contains(Role.APPROVER) || found.roles().contains(Role.OWNER));
        if (!may) {
            throw new NotApprover();
        }
        return found;
    }

    /** The proposed verdict that waits in the incident's present billing cycle; one answered in this transaction does not. */
    Optional<ProposedVerdict> waiting(Incident incident) {
        return entities
                .createQuery(
                        "select p from ProposedVerdict p where p.incident = :incident and p.cycle = :cycle"
                                + " and p.status = :status",
                        ProposedVerdict.class)
                .setParameter("incident", incident.id())
                .setParameter("cycle", incident.cycle())
                .setParameter("status", ProposalStatus.PROPOSED)
                .getResultList()
                .stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED)
                .findFirst();
    }

    /**
     * One proposed verdict of this incident.
     *
     * @throws NotFound when there is none
     */
    ProposedVerdict proposal(Incident incident, long id) {
        ProposedVerdict proposal = entities.find(ProposedVerdict.class, id);
        if (proposal == null || !proposal.isOf(incident)) {
            throw new NotFound("proposal");
        }
        return proposal;
    }

    /**
     * The proposal that this intent made before.
     *
     * @throws IntentConflict when the intent was used for another one
     */
    Optional<ProposedVerdict> proposedBy(Intent intent, Fingerprint request) {
        Optional<ProposedVerdict> before = proposals("p.intent", intent);
        refuse(intent, before.filter(proposal -> !proposal.isOf(request)));
        return before;
    }

    /**
     * Whether this intent answered a proposal before.
     *
     * @throws IntentConflict when the intent was used for another answer
     */
    boolean wasAnswered(Intent intent, Fingerprint request) {
        Optional<ProposedVerdict> before = proposals("p.answerIntent", intent);
        refuse(intent, before.filter(proposal -> !proposal.isAnswerOf(request)));
        return before.isPresent();
    }

    private Optional<ProposedVerdict> proposals(String field, Intent intent) {
        return entities
                .createQuery("select p from ProposedVerdict p where " + field + " = :intent", ProposedVerdict.class)
                .setParameter("intent", intent.id().toString())
                .getResultList()
                .stream()
                .findFirst();
    }

    private static void refuse(Intent intent, Optional<?> other) {
        if (other.isPresent()) {
            throw new IntentConflict(intent);
        }
    }
}
