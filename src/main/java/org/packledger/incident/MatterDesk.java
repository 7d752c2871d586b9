package org.packledger.incident;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Reason;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.platform.NumberSeries;
import org.packledger.platform.WholeOrNothing;

/**
 * Where incidents are put together and taken apart. However it is done, what was one matter is debited once at the most:
 * of two debits the merged one's comes back, and no other is made while one stands.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class MatterDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private OneMatters matters;

    @Inject
    private Closings closings;

    @Inject
    private IncidentCosts costs;

    @Inject
    private NumberSeries series;

    @Inject
    private Addressees addressees;

    @Inject
    private BusinessClock clock;

    /**
     * Merges an incident into another of the same customer. It is closed free as a duplicate when it is open, which gives
     * back a unit held for it; from then on what is written to it is written to the other one.
     *
     * @param into the number of the one that goes on
     * @param explanation what the customer will read
     * @throws AlreadyOneMatter when they are one matter already
     * @throws GoesOnElsewhere when either was merged into yet another one
     */
    public void merge(Actor actor, Intent intent, long number, long into, String explanation) {
        actor.mustBe(AGENT, LEAD);
        String why = Limits.required("explanation", explanation, Limits.EXPLANATION);
        if (number == into) {
            throw new InvalidInput("into", "is this incident itself; give the number of the other one");
        }
        matters.lock(number, into);
        Incident from = file.lock(actor, number);
        Incident target = target(actor, into);
        if (from.organisation() != target.organisation()) {
            throw new InvalidInput(
                    "into", "is another customer's incident; only incidents of one customer are one matter");
        }
        if (matters.goesOnIn(number) == into) {
            return;
        }
        matters.mustNotGoOnElsewhere(from);
        matters.mustNotGoOnElsewhere(target);
        if (matters.isOneWith(from, target)) {
            throw new AlreadyOneMatter(number, into);
        }
        if (!from.isSolved()) {
            closings.closeUntold(actor, intent, from, duplicate(why));
        }
        giveSecondDebitBack(actor, intent.then("one debit"), from, target, why);
        matters.merge(actor, from, target, clock.now());
        addressees.tellCustomer(from, "MERGED", Long.toString(into), why);
    }

    /**
     * Takes a question that came along with others out into an incident of its own. Both stay one matter: only one of them
     * can be billable.
     *
     * @param message the customer's message that asked it
     * @return the number of the new incident, which counts as opened when the first one was
     */
    public long split(Actor actor, Intent intent, long number, long message, String subject) {
        actor.mustBe(AGENT, LEAD);
        Incident whole = file.lock(actor, number);
        Message said = file.saidIn(whole, message)
                .orElseThrow(() -> new InvalidInput(
                        "message", "is none that the customer wrote in this incident; choose one of the list"));
        NewIncident what = said.asIncident(subject, whole.category());
        Optional<Incident> before = file.openedBy(intent);
        if (before.isPresent()) {
            if (!before.get().isOf(what.fingerprint())) {
                throw new IntentConflict(intent);
            }
            return before.get().number();
        }
        matters.mustNotGoOnElsewhere(whole);
        Incident part =
                Incident.opened(series.next("INCIDENT"), whole.asker(), what, intent, whole.openedAt(), file.targets());
        part.noted(clock.now());
        file.add(part);
        matters.split(actor, whole, part, clock.now());
        file.add(said.copiedTo(part, intent.then("text")));
        return part.number();
    }

    /** A number that was typed wrongly is said of its field. */
    private Incident target(Actor actor, long into) {
        try {
            return file.lock(actor, into);
        } catch (NotFound e) {
            throw new InvalidInput("into", "is the number of no incident; look it up in the inbox");
        }
    }

    private void giveSecondDebitBack(Actor actor, Intent intent, Incident from, Incident target, String why) {
        Optional<Long> one = matters.debited(from);
        if (one.isPresent() && matters.debited(target).isPresent()) {
            Incident debited = file.lock(actor, one.get());
            costs.takeBackStanding(actor, intent, debited, "MERGED", why);
        }
    }

    private static Closing duplicate(String explanation) {
        return new Closing(new FaultTest(false, false), Reason.DUPLICATE, Optional.empty(), "", "", explanation);
    }
}
