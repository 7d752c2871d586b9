package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Judgement;
import org.packledger.billability.Reason;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.Drafts;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Topic;

/** Closes incidents: what the policy says is debited with the customer's consent, or recorded free. */
@ApplicationScoped
class Closings {

    @Inject
    private IncidentFile file;

    @Inject
    private ConsentFile proposals;

    @Inject
    private Consents consents;

    @Inject
    private OneMatters matters;

    @Inject
    private Judgements judgements;

    @Inject
    private Grace grace;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Drafts drafts;

    @Inject
    private Addressees addressees;

    @Inject
    private PolicyVersions policies;

    @Inject
    private BusinessClock clock;

    /** Closes it once, however often the intent comes. The caller holds the incident's lock. */
    Closed close(Actor actor, Intent intent, Incident incident, Closing closing) {
        Optional<Verdict> before = file.verdictBy(intent, closing.fingerprint(incident.number()));
        if (before.isPresent()) {
            return before.get().closed(incident.number());
        }
        incident.mustBeOpen();
        Judgement judgement = judgements.of(actor, incident, closing);
        Verdict.Outcome outcome = judgement.billable()
                ? debit(actor, intent, incident, closing, judgement)
                : costs.recordFree(actor, intent, incident, closing, judgement);
        Instant now = clock.now();
        proposals.waiting(incident).ifPresent(waiting -> waiting.answer(ProposalStatus.REPLACED, "", actor, now));
        Verdict verdict = new Verdict(incident, closing, judgement, outcome, actor, intent, now);
        file.add(verdict);
        incident.solve(now);
        if (judgement.opensDraft()) {
            drafts.fromIncident(actor, incident.id(), incident.subject(), closing.explanation());
        }
        Closed closed = verdict.closed(incident.number());
        if (closed.billable()) {
            closed.entry().ifPresent(debit -> tell(incident, debit, judgement.reason(), closing.explanation()));
        }
        return closed;
    }

    /** Those who may appeal, so that no debit surprises them. */
    private void tell(Incident incident, EntryId debit, String reason, String explanation) {
        addressees.tellApprovers(
                incident, Topic.ofDebit(incident.number(), debit), "DEBITED", policies.named(reason), explanation);
    }

    /** The customer does not want it any more: closed free, where that takes nothing back that was used. */
    Closed withdraw(Actor actor, Intent intent, Incident incident, String why) {
        Closing closing = new Closing(new FaultTest(false, false), Reason.WITHDRAWN, Optional.empty(), "", why, "");
        if (file.verdictBy(intent, closing.fingerprint(incident.number())).isEmpty()) {
            incident.mustBeOpen();
            grace.mustLetGo(incident);
        }
        return close(actor, intent, incident, closing);
    }

    private Verdict.Outcome debit(Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement) {
        Limits.required("explanation", closing.explanation(), Limits.EXPLANATION);
        matters.mustNotBeDebitedElsewhere(incident);
        Consent consent = consents.get(actor, intent, incident, judgement.reason());
        return costs.debit(actor, intent, incident, closing, judgement, consent);
    }
}
