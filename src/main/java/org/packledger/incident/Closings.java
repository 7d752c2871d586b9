package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Judgement;
import org.packledger.billability.Reason;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.Drafts;
import org.packledger.platform.Letters;
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

    /** Closes it once, however often the intent comes, and tells the customer. The caller holds the incident's lock. */
    Closed close(Actor actor, Intent intent, Incident incident, Closing closing) {
        return close(actor, intent, incident, closing, true);
    }

    /** The same without a letter, for a caller who has more to tell than that it is closed. */
    Closed closeUntold(Actor actor, Intent intent, Incident incident, Closing closing) {
        return close(actor, intent, incident, closing, false);
    }

    private Closed close(Actor actor, Intent intent, Incident incident, Closing closing, boolean telling) {
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
        if (telling) {
            tell(actor, incident, closing, closed);
        }
        return closed;
    }

    /**
     * A debit is told to those who may appeal, so that it surprises nobody, and to whoever asked; that it was free to whoever
     * asked, unless they closed it themself, and so is one that used no further unit since a debit stands.
     */
    private void tell(Actor actor, Incident incident, Closing closing, Closed closed) {
        Letters.Named reason = policies.named(closed.reason());
        if (closed.billable() && closed.entry().isPresent()) {
            Topic debit = Topic.ofDebit(incident.number(), closed.entry().get());
            addressees.tellCustomer(incident, debit, "DEBITED", reason, closing.explanation());
        } else if (!incident.openedBy().equals(actor.reference())) {
            addressees.tellAsker(incident, closed.billable() ? "CLOSED_AGAIN" : "CLOSED_FREE", reason, said(closing));
        }
    }

    /** What the customer reads; of an incident that a colleague withdrew, the colleague's words. */
    private static List<Letters.Told> said(Closing closing) {
        String words = closing.reason().equals(Reason.WITHDRAWN) ? closing.note() : closing.explanation();
        return words.isEmpty() ? List.of() : List.of(Letters.Told.of("mail.CLOSED.said", words));
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
