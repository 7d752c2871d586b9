package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.packledger.billability.Evidence;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Judgement;
import org.packledger.billability.Policy;
import org.packledger.billability.Reason;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.Drafts;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.ledger.Charge;
import org.packledger.ledger.Debit;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.Matters;
import org.packledger.ledger.NextUnit;
import org.packledger.ledger.Posted;
import org.packledger.ledger.Units;
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
    private Ledger ledger;

    @Inject
    private Matters matters;

    @Inject
    private Units units;

    @Inject
    private Articles articles;

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
        if (!matters.isHeld(incident.organisation(), incident.matter())) {
            Policy policy = policies.current();
            ledger.hold(
                    instruction(actor, intent, incident, Fingerprint.of("hold", number, agreement)),
                    incident.matter(),
                    new Charge("CONSENT", policy.version()));
        }
    }

    /** What closing like this would do. Changes nothing; refuses what closing would refuse, for the same reasons. */
    public Consequence preview(Actor actor, long number, Closing closing) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.read(actor, number);
        Judgement judgement = judge(actor, incident, closing);
        long book = incident.organisation();
        boolean held = matters.isHeld(book, incident.matter());
        Optional<Debit> debit = matters.debitOf(book, incident.matter());
        boolean debited = debit.isPresent() && !debit.get().reversed();
        boolean takes = judgement.billable() && !debited;
        int now = units.spendable(book) + (held ? 1 : 0);
        int after = now - (takes ? 1 : 0) + (debited && !judgement.billable() ? 1 : 0);
        Optional<NextUnit> next = takes && !held ? units.next(book) : Optional.empty();
        boolean agreed = file.consent(incident).isPresent();
        return new Consequence(
                judgement.reason(),
                judgement.billable(),
                now,
                after,
                next,
                held,
                agreed,
                !takes || held || next.isPresent());
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
        boolean itsOwn = matters.debitsOf(incident.organisation(), incident.id()).stream()
                .anyMatch(found -> found.entry().equals(debit));
        if (!itsOwn) {
            throw new NotFound("debit");
        }
        if (file.deciderOf(debit.book(), debit.number())
                .filter(actor.reference()::equals)
                .isPresent()) {
            throw new SamePerson();
        }
        String why = Limits.required("explanation", explanation, Limits.EXPLANATION);
        takeBack(actor, intent, incident, debit, "DECIDED_BY_LEAD", why);
    }

    private Closed closeOnce(Actor actor, Intent intent, Incident incident, Closing closing) {
        Optional<Verdict> before = file.verdictBy(intent, closing.fingerprint(incident.number()));
        if (before.isPresent()) {
            return before.get().closed(incident.number());
        }
        refuseSolved(incident);
        Judgement judgement = judge(actor, incident, closing);
        Verdict.Outcome outcome = judgement.billable()
                ? debit(actor, intent, incident, closing, judgement)
                : recordFree(actor, intent, incident, closing, judgement);
        Instant now = clock.now();
        Verdict verdict = new Verdict(incident, closing, judgement, outcome, actor, intent, now);
        file.add(verdict);
        incident.solve(now);
        if (judgement.opensDraft()) {
            drafts.fromIncident(actor, incident.id(), incident.subject(), closing.explanation());
        }
        return verdict.closed(incident.number());
    }

    private Judgement judge(Actor actor, Incident incident, Closing closing) {
        Evidence evidence = new Evidence(
                closing.article().map(this::cited), closing.interfacePage(), closing.note(), file.hasWork(incident));
        return policies.current()
                .judge(closing.fault(), closing.reason(), evidence, incident.openedAt(), actor.isOneOf(Role.LEAD));
    }

    private Evidence.CitedArticle cited(long id) {
        PublishedArticle article = articles.find(id)
                .orElseThrow(() -> new InvalidInput("article", "is not a published one; choose another as evidence"));
        return new Evidence.CitedArticle(id, Optional.of(article.publishedAt()));
    }

    private Verdict.Outcome debit(Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement) {
        Limits.required("explanation", closing.explanation(), Limits.EXPLANATION);
        closing.agreement()
                .ifPresent(said -> file.add(new Consent(incident, said, actor, intent.then("consent"), clock.now())));
        Consent consent = file.consent(incident).orElseThrow(() -> new ConsentMissing(incident.number()));
        long book = incident.organisation();
        Optional<Debit> earlier = matters.debitOf(book, incident.matter()).filter(debit -> !debit.reversed());
        if (earlier.isPresent()) {
            int left = units.spendable(book);
            return new Verdict.Outcome(left, left, Optional.empty(), Optional.of(consent.id()));
        }
        int held = matters.isHeld(book, incident.matter()) ? 1 : 0;
        Posted posted = ledger.settle(
                instruction(actor, intent, incident, closing.fingerprint(incident.number())),
                incident.matter(),
                new Charge(judgement.reason(), judgement.policyVersion()));
        return new Verdict.Outcome(
                posted.availableBefore() + held,
                posted.availableAfter(),
                Optional.of(posted.entry()),
                Optional.of(consent.id()));
    }

    private Verdict.Outcome recordFree(
            Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement) {
        long book = incident.organisation();
        int before = units.spendable(book);
        int held = matters.isHeld(book, incident.matter()) ? 1 : 0;
        matters.debitOf(book, incident.matter())
                .filter(debit -> !debit.reversed())
                .ifPresent(debit -> takeBack(
                        actor,
                        intent.then("take back"),
                        incident,
                        debit.entry(),
                        judgement.reason(),
                        closing.explanation()));
        Posted posted = ledger.recordFree(
                instruction(actor, intent, incident, closing.fingerprint(incident.number())),
                incident.matter(),
                incident.nextClosing(),
                new Charge(judgement.reason(), judgement.policyVersion()));
        return new Verdict.Outcome(
                before + held, posted.availableAfter(), Optional.of(posted.entry()), Optional.empty());
    }

    private void takeBack(Actor actor, Intent intent, Incident incident, EntryId debit, String reason, String why) {
        Posted posted = ledger.reverse(
                instruction(actor, intent, incident, Fingerprint.of("take back", debit, reason, why)), debit, reason);
        if (!posted.repeated()) {
            file.add(new DebitReversal(incident, posted.entry(), debit, why, actor, clock.now()));
        }
    }

    private Instruction instruction(Actor actor, Intent intent, Incident incident, Fingerprint fingerprint) {
        return new Instruction(intent, fingerprint, actor, incident.organisation(), clock.today());
    }

    private static void refuseSolved(Incident incident) {
        if (incident.isSolved()) {
            throw new NotOpen(incident.number());
        }
    }
}
