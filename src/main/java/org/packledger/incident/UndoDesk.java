package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/**
 * Where a closing is undone, for some minutes after it: by who closed, or by a lead. A debit is taken back exactly and both
 * entries stay; since a billing cycle is debited once however it ends, the next one begins, and the customer's agreement
 * counts there. So the incident is open as it was, and can be closed again in any way.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class UndoDesk {

    /** The reason that the ledger's reversal carries. */
    static final String BY_MISTAKE = "CLOSED_BY_MISTAKE";

    @Inject
    private IncidentFile file;

    @Inject
    private ConsentFile agreements;

    @Inject
    private Consents consents;

    @Inject
    private AppealFile appeals;

    @Inject
    private OneMatters matters;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Addressees addressees;

    @Inject
    private Undoing undoing;

    @Inject
    private BusinessClock clock;

    /**
     * Undoes the newest closing.
     *
     * @param why what the customer reads
     * @throws NotSolved when the incident is open
     * @throws NotAllowed to an agent who did not close it
     * @throws UndoTooLate when the minutes are over
     * @throws UndoAppealed when the customer appealed against the debit
     */
    public void undo(Actor actor, Intent intent, long number, String why) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.lock(actor, number);
        if (file.wasUndone(intent, incident)) {
            return;
        }
        String said = Limits.required("undoWhy", why, Limits.EXPLANATION);
        if (!incident.isSolved()) {
            throw new NotSolved(number);
        }
        matters.mustNotGoOnElsewhere(incident);
        Verdict verdict = file.newestVerdict(incident);
        if (!verdict.isDecidedBy(actor) && !actor.isOneOf(Role.LEAD)) {
            throw new NotAllowed(actor.reference(), Role.LEAD);
        }
        Instant now = clock.now();
        if (!now.isBefore(verdict.decidedAt().plus(undoing.window()))) {
            throw new UndoTooLate(undoing.window().toMinutes());
        }
        if (verdict.debit().flatMap(appeals::find).isPresent()) {
            throw new UndoAppealed();
        }
        file.add(new ClosingUndone(incident, verdict, said, actor, intent, now));
        Optional<Consent> agreed = verdict.debit().isPresent()
                ? verdict.consent().map(id -> agreements.consent(incident, id))
                : agreements.newest(incident);
        verdict.debit()
                .ifPresentOrElse(
                        debit -> costs.takeBack(actor, intent, incident, debit, BY_MISTAKE, said),
                        () -> addressees.tellAsker(incident, "CLOSING_UNDONE", said));
        incident.undo(verdict.debit().isPresent(), now, file.targets());
        file.flush();
        agreed.ifPresent(consent -> goesOnCounting(actor, intent, incident, consent, verdict));
    }

    /** What the customer agreed to holds a unit again. What was ordered beforehand is asked again at the closing. */
    private void goesOnCounting(Actor actor, Intent intent, Incident incident, Consent consent, Verdict verdict) {
        if (consent.isBeforehand()) {
            return;
        }
        if (consent.cycle() == incident.cycle()) {
            costs.holdAgain(actor, intent.then("hold"), incident, consent, verdict.policyVersion());
        } else {
            Consent carried = consent.carriedInto(incident, intent.then("consent"));
            consents.keep(actor, intent.then("hold"), incident, carried, verdict.policyVersion());
        }
    }
}
