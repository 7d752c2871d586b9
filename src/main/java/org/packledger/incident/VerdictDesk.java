package org.packledger.incident;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.packledger.billability.Judgement;
import org.packledger.billability.Reason;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.platform.WholeOrNothing;

/**
 * Where it is decided what an incident costs. The policy judges; a billable verdict needs the customer's consent and
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
    private Judgements judgements;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Consents consents;

    @Inject
    private Closings closings;

    @Inject
    private OneMatters matters;

    @Inject
    private PolicyVersions policies;

    /** What closing like this would do. Changes nothing; refuses what closing would refuse, for the same reasons. */
    public Consequence preview(Actor actor, long number, Closing closing) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.read(actor, number);
        Judgement judgement = judgements.of(actor, incident, closing);
        if (judgement.billable()) {
            matters.mustNotBeDebitedElsewhere(incident);
        }
        return costs.foresee(incident, judgement, consents.isForeseen(incident, judgement.reason()));
    }

    /** Whether a unit is held for it. */
    public boolean isHeld(Actor actor, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return costs.isHeld(file.read(actor, number));
    }

    /** The codes of the billable reasons to which the customer has agreed already, or has ordered beforehand. */
    public Set<String> agreedTo(Actor actor, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Incident incident = file.read(actor, number);
        return policies.inForce(incident.cycleSince()).reasons().stream()
                .filter(Reason::billable)
                .map(Reason::code)
                .filter(code -> consents.isForeseen(incident, code))
                .collect(Collectors.toSet());
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
        return closings.close(actor, intent, incident, closing);
    }

    /**
     * The customer does not need an answer any more: closed free. Within the minutes of the policy in any case; later too, unless
     * work was done that was agreed to.
     *
     * @param why in the customer's words
     * @throws NotOpen when it is closed already
     * @throws DebitStands when it was debited and opened again: then it is appealed
     * @throws WorkWasDone when agreed work was done after these minutes
     */
    public Closed withdraw(Actor actor, Intent intent, long number, String why) {
        actor.mustBe(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
        String said = Limits.required("withdrawal", why, Limits.EXPLANATION);
        return closings.withdraw(actor, intent, file.lock(actor, number), said);
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
        file.mustNotBeDecidedBy(actor, debit);
        String why = Limits.required("explanation", explanation, Limits.EXPLANATION);
        costs.takeBack(actor, intent, incident, debit, "DECIDED_BY_LEAD", why);
    }
}
