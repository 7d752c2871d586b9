package org.packledger.incident;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;
import org.packledger.platform.WholeOrNothing;

/**
 * Where it is said that something was the vendor's fault after all. A lead says so of an article or a bug, once; each debit
 * that rested on it is then given back by itself, in its own transaction, by a lead who did not decide it.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class FaultDesk {

    /** The reason that the ledger's reversal carries. */
    static final String OUR_FAULT = "VENDOR_FAULT";

    @Inject
    private IncidentFile file;

    @Inject
    private FaultFile faults;

    @Inject
    private Faults reads;

    @Inject
    private IncidentCosts costs;

    @Inject
    private BusinessClock clock;

    /** Says that an incident is about a bug. Saying it again changes nothing. */
    public void linkBug(Actor actor, long number, String reference) {
        actor.mustBe(AGENT, LEAD);
        Incident incident = file.lock(actor, number);
        String bug = Cause.reference(reference);
        if (!faults.isLinked(incident, bug)) {
            faults.add(new BugLink(incident, bug, actor, clock.now()));
        }
    }

    /**
     * Says that it was the vendor's fault. Saying it again changes nothing.
     *
     * @param explanation what each customer reads whose debit is given back
     */
    public void mark(Actor actor, Intent intent, Cause cause, String explanation) {
        actor.mustBe(LEAD);
        reads.mustExist(cause);
        String why = Limits.required("faultExplanation", explanation, Limits.EXPLANATION);
        Fingerprint request = Fingerprint.of("vendor fault", cause, why);
        if (faults.wasMarked(intent, request) || faults.find(cause).isPresent()) {
            return;
        }
        faults.add(new VendorFault(cause, why, actor, intent, request, clock.now()));
    }

    /**
     * Gives back one debit that rested on it, and tells the customer. One that was given back already stays so.
     *
     * @param number of the incident
     * @throws NotFound when nobody said that it was the vendor's fault, or the debit did not rest on it
     * @throws SamePerson to who decided the debit
     */
    public void giveBack(Actor actor, Intent intent, Cause cause, long number, EntryId debit) {
        actor.mustBe(LEAD);
        VendorFault fault = faults.find(cause).orElseThrow(() -> new NotFound("fault"));
        Incident incident = file.lock(actor, number);
        if (!costs.isDebitOf(incident, debit) || !reads.restedOn(cause, debit)) {
            throw new NotFound("debit");
        }
        if (costs.isStanding(incident, debit)) {
            file.mustNotBeDecidedBy(actor, debit);
            costs.takeBack(actor, intent, incident, debit, OUR_FAULT, fault.explanation());
        }
    }
}
