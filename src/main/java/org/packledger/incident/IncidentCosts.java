package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.billability.Judgement;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.ledger.Charge;
import org.packledger.ledger.Debit;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.Matters;
import org.packledger.ledger.NextUnit;
import org.packledger.ledger.Posted;
import org.packledger.ledger.Units;

/** What an incident costs, told to the ledger: held, settled, recorded free, taken back. The caller holds the incident's lock. */
@ApplicationScoped
class IncidentCosts {

    @Inject
    private IncidentFile file;

    @Inject
    private Ledger ledger;

    @Inject
    private Matters matters;

    @Inject
    private Units units;

    @Inject
    private HeldUnits heldUnits;

    @Inject
    private AppealFile appeals;

    @Inject
    private Addressees addressees;

    @Inject
    private BusinessClock clock;

    /** Sets a unit aside, unless one is. */
    void hold(Actor actor, Intent intent, Incident incident, Consent consent, int policyVersion) {
        if (!isHeld(incident)) {
            ledger.hold(
                    instruction(actor, intent, incident, consent.fingerprint()),
                    incident.matter(),
                    new Charge("CONSENT", policyVersion));
        }
    }

    /** The same, where a unit can be: one is left, and this billing cycle was not debited before. */
    void holdAgain(Actor actor, Intent intent, Incident incident, Consent consent, int policyVersion) {
        boolean debited =
                matters.debitOf(incident.organisation(), incident.matter()).isPresent();
        if (!debited && unitsFor(incident) > 0) {
            hold(actor, intent, incident, consent, policyVersion);
        }
    }

    /** Gives back the unit that is set aside, if one is. */
    void release(Actor actor, Intent intent, Incident incident) {
        if (isHeld(incident)) {
            ledger.release(
                    instruction(actor, intent, incident, Fingerprint.of("release", incident.number())),
                    incident.matter());
        }
    }

    /** Units that can be used for it: those left, and the one that is held for it. */
    int unitsFor(Incident incident) {
        return units.spendable(incident.organisation()) + (isHeld(incident) ? 1 : 0);
    }

    /**
     * What a closing judged like this would do.
     *
     * @param agreed whether the customer's consent covers it
     */
    Consequence foresee(Incident incident, Judgement judgement, boolean agreed) {
        long book = incident.organisation();
        boolean held = isHeld(incident);
        boolean debited = standingDebit(incident).isPresent();
        boolean takes = judgement.billable() && !debited;
        int now = units.spendable(book);
        int after = now + (held ? 1 : 0) - (takes ? 1 : 0) + (debited && !judgement.billable() ? 1 : 0);
        Optional<NextUnit> unit = !takes ? Optional.empty() : held ? heldUnits.of(incident) : units.next(book);
        return new Consequence(
                judgement.reason(),
                judgement.billable(),
                now,
                after,
                unit,
                held,
                agreed,
                !takes || held || unit.isPresent());
    }

    /** Uses one unit, unless the debit of this billing cycle stands. */
    Verdict.Outcome debit(
            Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement, Consent consent) {
        if (standingDebit(incident).isPresent()) {
            int left = units.spendable(incident.organisation());
            return new Verdict.Outcome(left, left, Optional.empty(), Optional.of(consent.id()));
        }
        int held = isHeld(incident) ? 1 : 0;
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

    /** Records that it cost nothing, and takes back what this billing cycle was debited before. */
    Verdict.Outcome recordFree(Actor actor, Intent intent, Incident incident, Closing closing, Judgement judgement) {
        int before = unitsFor(incident);
        takeBackStanding(actor, intent.then("take back"), incident, judgement.reason(), closing.explanation());
        Posted posted = ledger.recordFree(
                instruction(actor, intent, incident, closing.fingerprint(incident.number())),
                incident.matter(),
                incident.nextClosing(),
                new Charge(judgement.reason(), judgement.policyVersion()));
        return new Verdict.Outcome(before, posted.availableAfter(), Optional.of(posted.entry()), Optional.empty());
    }

    /** Gives back exactly the unit that was debited, which upholds an appeal that waits, and tells the customer. */
    void takeBack(Actor actor, Intent intent, Incident incident, EntryId debit, String reason, String why) {
        Posted posted = ledger.reverse(
                instruction(actor, intent, incident, Fingerprint.of("take back", debit, reason, why)), debit, reason);
        if (!posted.repeated()) {
            file.add(new DebitReversal(incident, posted.entry(), debit, why, actor, clock.now()));
            Optional<Appeal> appeal = appeals.waitingOn(debit);
            appeal.ifPresent(waiting -> {
                waiting.decide(AppealStatus.UPHELD, why, actor, clock.now());
                file.flush();
            });
            addressees.tellApprovers(incident, appeal.isPresent() ? "APPEAL_UPHELD" : "DEBIT_GIVEN_BACK", why);
        }
    }

    /** Gives back the debit of this billing cycle that stands. */
    void takeBackStanding(Actor actor, Intent intent, Incident incident, String reason, String why) {
        standingDebit(incident).ifPresent(debit -> takeBack(actor, intent, incident, debit.entry(), reason, why));
    }

    /** Whether a debit of this billing cycle stands. */
    boolean isDebited(Incident incident) {
        return standingDebit(incident).isPresent();
    }

    /** Whether this is one of the incident's own debits. */
    boolean isDebitOf(Incident incident, EntryId debit) {
        return matters.debitsOf(incident.organisation(), incident.id()).stream()
                .anyMatch(found -> found.entry().equals(debit));
    }

    /** Whether this is one of the incident's own debits that was not taken back. */
    boolean isStanding(Incident incident, EntryId debit) {
        return matters.debitsOf(incident.organisation(), incident.id()).stream()
                .anyMatch(found -> found.entry().equals(debit) && !found.reversed());
    }

    /** Whether a unit is set aside for it. */
    boolean isHeld(Incident incident) {
        return matters.isHeld(incident.organisation(), incident.matter());
    }

    /** The debit of this billing cycle that was not taken back. */
    private Optional<Debit> standingDebit(Incident incident) {
        return matters.debitOf(incident.organisation(), incident.matter()).filter(debit -> !debit.reversed());
    }

    private Instruction instruction(Actor actor, Intent intent, Incident incident, Fingerprint fingerprint) {
        return new Instruction(intent, fingerprint, actor, incident.organisation(), clock.today());
    }
}
