package org.packledger.incident;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.APPROVER;
import static org.packledger.kernel.Role.LEAD;
import static org.packledger.kernel.Role.OWNER;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.packledger.billability.Judgement;
import org.packledger.customer.Contact;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.platform.Letters;
import org.packledger.platform.Topic;
import org.packledger.platform.WholeOrNothing;

/**
 * Where the customer agrees before anything costs. Staff propose a verdict; an approver or owner of the customer accepts or
 * declines it; on acceptance a unit is held. A standing order answers by itself. What an approver said on the telephone is
 * stated by staff with their name, and they may deny it. Locks the incident, then a standing order, then the book.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class ConsentDesk {

    @Inject
    private IncidentFile file;

    @Inject
    private ConsentFile proposals;

    @Inject
    private Consents consents;

    @Inject
    private Judgements judgements;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Closings closings;

    @Inject
    private OneMatters matters;

    @Inject
    private PolicyVersions policies;

    @Inject
    private EvidenceWords evidence;

    @Inject
    private Addressees addressees;

    @Inject
    private BusinessClock clock;

    /**
     * Proposes that this would be billable. One that waits is replaced. A standing order accepts it at once.
     *
     * @return where it stands
     * @throws NothingToPropose when the policy says that it is free
     * @throws AlreadyAgreed when the customer agreed to this already
     * @throws NotOpen when the incident is closed
     */
    public ProposalStatus propose(Actor actor, Intent intent, long number, Proposing what) {
        actor.mustBe(AGENT, LEAD);
        Incident incident = file.lock(actor, number);
        Optional<ProposedVerdict> before = proposals.proposedBy(intent, what.fingerprint(number));
        if (before.isPresent()) {
            return before.get().status();
        }
        incident.mustBeOpen();
        Judgement judgement = judgements.foreseen(actor, incident, what.closing());
        matters.mustNotBeDebitedElsewhere(incident);
        if (!judgement.billable()) {
            throw new NothingToPropose();
        }
        if (proposals.covering(incident, what.reason()).isPresent()) {
            throw new AlreadyAgreed();
        }
        proposals
                .waiting(incident)
                .ifPresent(waiting -> waiting.answer(ProposalStatus.REPLACED, "", actor, clock.now()));
        ProposedVerdict proposal = new ProposedVerdict(
                incident, what, judgement.policyVersion(), costs.unitsFor(incident), actor, intent, clock.now());
        file.add(proposal);
        Letters.Named reason = policies.named(what.reason());
        Optional<Consent> beforehand = consents.beforehand(actor, intent, incident, what.reason());
        if (beforehand.isPresent()) {
            costs.hold(actor, intent, incident, beforehand.get(), judgement.policyVersion());
            proposal.answer(ProposalStatus.ACCEPTED, "", actor, clock.now());
            addressees.tellApprovers(incident, "COVERED_BEFOREHAND", reason, what.explanation());
        } else {
            incident.askedCustomer(clock.now(), file.targets());
            addressees.tellApprovers(
                    incident,
                    Topic.ofProposal(number, proposal.id()),
                    "VERDICT_PROPOSED",
                    reason,
                    what.explanation(),
                    costs.unitsFor(incident),
                    evidence.of(what));
        }
        return proposal.status();
    }

    /**
     * An approver accepts the proposed verdict; one unit is held for it.
     *
     * @param proposal what they saw
     * @throws AlreadyAnswered when it does not wait any more
     * @throws org.packledger.ledger.NoUnitsLeft when there is none; nothing is accepted then
     */
    public void accept(Actor actor, Intent intent, long number, long proposal) {
        accept(actor, intent, number, proposal, ConsentSource.PAGE);
    }

    /** The same, by answering the letter that asked. */
    public void acceptByMail(Actor actor, Intent intent, long number, long proposal) {
        accept(actor, intent, number, proposal, ConsentSource.MAIL);
    }

    private void accept(Actor actor, Intent intent, long number, long proposal, ConsentSource source) {
        Incident incident = approved(actor, number);
        Fingerprint request = Fingerprint.of("accept", number, proposal);
        if (proposals.wasAnswered(intent, request)) {
            return;
        }
        ProposedVerdict accepted = answer(incident, proposal, ProposalStatus.ACCEPTED, "", actor);
        accepted.answeredWith(intent, request);
        consents.keep(
                actor,
                intent,
                incident,
                Consent.to(accepted, source, incident, actor, intent, clock.now()),
                accepted.policyVersion());
        incident.heardFromCustomer(clock.now(), file.targets());
        addressees.tellStaff(accepted.proposedBy(), incident, "VERDICT_ACCEPTED", actor.name());
    }

    /**
     * An approver declines the proposed verdict. The incident stays open for what is free, or is closed free.
     *
     * @param proposal what they saw
     * @param note why, or blank
     * @param close whether the incident is closed
     * @throws AlreadyAnswered when it does not wait any more
     * @throws DebitStands when it is to be closed and was debited before
     * @throws WorkWasDone when it is to be closed after work that was agreed to otherwise
     */
    public void decline(Actor actor, Intent intent, long number, long proposal, String note, boolean close) {
        Incident incident = approved(actor, number);
        String said = Limits.optional("declineNote", note, Limits.EXPLANATION);
        Fingerprint request = Fingerprint.of("decline", number, proposal, said, close);
        if (proposals.wasAnswered(intent, request)) {
            return;
        }
        ProposedVerdict declined = answer(incident, proposal, ProposalStatus.DECLINED, said, actor);
        declined.answeredWith(intent, request);
        incident.heardFromCustomer(clock.now(), file.targets());
        if (close) {
            closings.withdraw(actor, intent, incident, said);
        }
        addressees.tellStaff(declined.proposedBy(), incident, "VERDICT_DECLINED", actor.name(), said);
    }

    /**
     * Records that an approver agreed on the telephone, and holds a unit. All approvers are told, and may deny it.
     *
     * @throws NotApprover when the contact cannot agree to costs
     * @throws AlreadyAgreed when the customer agreed to this already
     * @throws org.packledger.ledger.NoUnitsLeft when there is none; nothing is recorded then
     */
    public void recordAgreement(Actor actor, Intent intent, long number, Agreement agreement) {
        actor.mustBe(AGENT, LEAD);
        Incident incident = file.lock(actor, number);
        if (proposals.wasAgreed(intent, incident)) {
            return;
        }
        incident.mustBeOpen();
        Contact approver = proposals.approver(incident, agreement.approver());
        // People tell the minute: an incident can be logged and agreed to in the same one.
        Instant earliest = incident.openedAt().truncatedTo(ChronoUnit.MINUTES);
        if (agreement.at().isAfter(clock.now()) || agreement.at().isBefore(earliest)) {
            throw new InvalidInput("agreedAt", "lies before the incident was opened, or in the future");
        }
        int policy = policies.inForce(incident.cycleSince()).billable(agreement.reason());
        if (proposals.covering(incident, agreement.reason()).isPresent()) {
            throw new AlreadyAgreed();
        }
        proposals
                .waiting(incident)
                .ifPresent(waiting -> waiting.answer(ProposalStatus.REPLACED, "", actor, clock.now()));
        consents.keep(
                actor,
                intent,
                incident,
                Consent.byPhone(incident, agreement, approver, actor, intent, clock.now()),
                policy);
        addressees.tellApprovers(
                incident,
                "AGREEMENT_RECORDED",
                approver.name(),
                policies.named(agreement.reason()),
                agreement.how(),
                actor.name());
    }

    /**
     * An approver says that what staff stated was never agreed to; the unit is free again.
     *
     * @throws NotDeniable when it was not stated by telephone, or the incident is closed
     */
    public void deny(Actor actor, Intent intent, long number, long consent, String note) {
        Incident incident = approved(actor, number);
        if (proposals.wasDenied(intent, incident)) {
            return;
        }
        Consent denied = proposals.consent(incident, consent);
        if (!denied.isStatedByPhone()
                || incident.isSolved()
                || denied.cycle() != incident.cycle()
                || proposals.isDenied(denied)) {
            throw new NotDeniable();
        }
        String said = Limits.required("denyNote", note, Limits.EXPLANATION);
        file.add(new ConsentDenial(denied, said, actor, intent, clock.now()));
        if (!proposals.isCovered(incident)) {
            costs.release(actor, intent, incident);
        }
        incident.heardFromCustomer(clock.now(), file.targets());
        addressees.tellStaff(denied.statedBy(), incident, "AGREEMENT_DENIED", actor.name(), said);
    }

    private ProposedVerdict answer(Incident incident, long proposal, ProposalStatus status, String said, Actor actor) {
        ProposedVerdict found = proposals.proposal(incident, proposal);
        found.answer(status, said, actor, clock.now());
        return found;
    }

    /** The incident under its lock, for somebody of the customer who agrees to costs. */
    private Incident approved(Actor actor, long number) {
        actor.mustBe(APPROVER, OWNER);
        if (!actor.isCustomer()) {
            throw new NotAllowed(actor.reference(), APPROVER, OWNER);
        }
        return file.lock(actor, number);
    }
}
