package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Judgement;
import org.packledger.billability.Reason;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.Drafts;
import org.packledger.ledger.EntryId;
import org.packledger.platform.WholeOrNothing;

/**
 * Where it is decided what an incident costs. The policy judges; a billable verdict needs the customer's agreement and
 * uses one unit; a free one is recorded and, where this billing cycle was debited before, takes that debit back. Locks the
 * incident first, then its book.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class VerdictDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private PolicyVersions policies;

    @Inject
    private Judgements judgements;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Drafts drafts;

    @Inject
    private BusinessClock clock;

    /**
     * Records that the customer agreed to the cost, and holds a unit for it.
     *
     * @throws org.packledger.ledger.NoUnitsLeft when there is none; the agreement is not recorded then
     */
    public void recordAgreement(Actor actor, Intent intent, long number, Agreement agreement) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.lock(actor, number);
        if (file.wasAgreed(intent)) {
            return;
        }
        refuseSolved(incident);
        file.add(new Consent(incident, agreement, actor, intent, clock.now()));
        costs.hold(actor, intent, incident, agreement, policies.current().version());
    }

    /** What closing like this would do. Changes nothing; refuses what closing would refuse, for the same reasons. */
    public Consequence preview(Actor actor, long number, Closing closing) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.read(actor, number);
        return costs.foresee(incident, judgements.of(actor, incident, closing));
    }

    /**
     * Closes an incident with a verdict.
     *
     * @return how it was closed; the same for a form that was sent twice
     * @throws NotOpen when it is closed already
     * @throws ConsentMissing when it would cost a unit and nobody agreed
     * @throws org.packledger.ledger.NoUnitsLeft when it would cost a unit and there is none
     */
    public Closed close(Actor actor, Intent intent, long number, Closing closing) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.lock(actor, number);
        return closeOnce(actor, intent, incident, closing);
    }

    /** The customer does not need an answer any more: closed free. */
    public Closed withdraw(Actor actor, Intent intent, long number) {
        actor.mustBe(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
        Incident incident = file.lock(actor, number);
        Closing closing = new Closing(
                new FaultTest(false, false), Reason.WITHDRAWN, Optional.empty(), "", "", "", Optional.empty());
        return closeOnce(actor, intent, incident, closing);
    }

    /**
     * A lead takes a debit back. Who decided the debit cannot.
     *
     * @param debit the settlement
     * @param explanation what the customer will read
     */
    public void reverseDebit(Actor actor, Intent intent, long number, EntryId debit, String explanation) {
        actor.mustBe(Role.LEAD);
        Incident incident = file.lock(actor, number);
        if (!costs.isDebitOf(incident, debit)) {
            throw new NotFound("debit");
        }
        if (file.deciderOf(debit.book(), debit.number())
                .filter(actor.reference()::equals)
                .isPresent()) {
            throw new SamePerson();
        }
        String why = Limits.required("explanation", explanation, Limits.EXPLANATION);
        costs.takeBack(actor, intent, incident, debit, "DECIDED_BY_LEAD", why);
    }

    private Closed closeOnce(Actor actor, Intent intent, Incident incident, Closing closing) {
        Optional<Verdict> before = file.verdictBy(intent, closing.fingerprint(incident.number()));
        if (before.isPresent()) {
            return before.get().closed(incident.number());
        }
        refuseSolved(incident);
        Judgement judgement = judgements.of(actor, incident, closing);
        Verdict.Outcome outcome = judgement.billable()
                ? debit(actor, intent, incident, closing, judgement)
                : costs.recordFree(actor, intent, incident, closing, judgement);
        Instant now = clock.now();
        Verdict verdict = new Verdict(incident, closing, judgement, outcome, actor, intent, now);
        file.add(verdict);
        incident.solve(now);
        if (judgement.opensDraft()) {
            drafts.fromIncident(actor, incident.id(), incident.subject(), closing.explanation());
        }
        return verdict.closed(incident.number());
    }

    private Verdict.Outcome debit(Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement) {
        Limits.required("explanation", closing.explanation(), Limits.EXPLANATION);
        closing.agreement()
                .ifPresent(said -> file.add(new Consent(incident, said, actor, intent.then("consent"), clock.now())));
        Consent consent = file.consent(incident).orElseThrow(() -> new ConsentMissing(incident.number()));
        return costs.debit(actor, intent, incident, closing, judgement, consent);
    }

    private static void refuseSolved(Incident incident) {
        if (incident.isSolved()) {
            throw new NotOpen(incident.number());
        }
    }
}
