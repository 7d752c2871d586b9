package org.packledger.incident;

import static org.packledger.kernel.Role.APPROVER;
import static org.packledger.kernel.Role.LEAD;
import static org.packledger.kernel.Role.OWNER;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.packledger.incident.attachment.NewFile;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Letters;
import org.packledger.platform.WholeOrNothing;

/**
 * Where a customer objects to a debit, and a lead who did not decide it says yes or no. Yes is the exact reversal of the
 * debit; no leaves it; the customer and who decided the debit are told. Locks the incident, then its book.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class AppealDesk {

    /** The reason that the ledger's reversal carries. */
    static final String UPHELD = "APPEAL_UPHELD";

    /** What an appeal holds, in characters. */
    public static final int LONGEST = 5_000;

    @Inject
    private IncidentFile file;

    @Inject
    private MessageWriter writer;

    @Inject
    private AppealFile appeals;

    @Inject
    private IncidentCosts costs;

    @Inject
    private Appeals reads;

    @Inject
    private Addressees addressees;

    @Inject
    private BusinessClock clock;

    /** An approver or owner of the customer appeals, by words alone. */
    public void appeal(Actor actor, Intent intent, long number, EntryId debit, String text) {
        appeal(actor, intent, number, debit, text, List.of());
    }

    /**
     * An approver or owner of the customer appeals.
     *
     * @param debit the settlement
     * @param text why
     * @param files what shows it; they stand in the conversation too
     * @throws NotAppealable when it was given back already
     * @throws AlreadyAppealed when it was appealed before
     * @throws AppealTooLate when the days of its policy are over
     * @throws org.packledger.incident.attachment.AttachmentRefused when a file is not taken; nothing is appealed then
     */
    public void appeal(Actor actor, Intent intent, long number, EntryId debit, String text, List<NewFile> files) {
        actor.mustBe(APPROVER, OWNER);
        if (!actor.isCustomer()) {
            throw new NotAllowed(actor.reference(), APPROVER, OWNER);
        }
        Incident incident = ofDebit(actor, number, debit);
        String why = Limits.required("appealText", text, LONGEST);
        Fingerprint request = Fingerprint.of("appeal", debit, why);
        if (appeals.wasMade(intent, request)) {
            return;
        }
        if (!costs.isStanding(incident, debit)) {
            throw new NotAppealable();
        }
        if (appeals.find(debit).isPresent()) {
            throw new AlreadyAppealed();
        }
        LocalDate until = reads.until(debit).orElseThrow(NotAppealable::new);
        if (clock.today().isAfter(until)) {
            throw new AppealTooLate(until);
        }
        Appeal appeal = new Appeal(incident, debit, why, actor, intent, request, clock.now());
        if (!files.isEmpty()) {
            Written written = new Written(why, "", files);
            appeal.comesWith(writer.keep(incident, Message.Kind.CUSTOMER, actor, intent.then("files"), written));
        }
        file.add(appeal);
        addressees.tellLeads(incident, "APPEAL_MADE", actor.name(), why);
    }

    /**
     * A lead who did not decide the debit upholds the appeal: the debit is taken back.
     *
     * @param why what the customer reads
     * @throws SamePerson to who decided the debit
     * @throws AppealDecided when it was decided before
     */
    public void uphold(Actor actor, Intent intent, long number, EntryId debit, String why) {
        decide(actor, intent, number, debit, AppealStatus.UPHELD, why);
    }

    /**
     * A lead who did not decide the debit rejects the appeal: the debit stays.
     *
     * @param why what the customer reads
     * @throws SamePerson to who decided the debit
     * @throws AppealDecided when it was decided before
     */
    public void reject(Actor actor, Intent intent, long number, EntryId debit, String why) {
        decide(actor, intent, number, debit, AppealStatus.REJECTED, why);
    }

    private void decide(Actor actor, Intent intent, long number, EntryId debit, AppealStatus decision, String text) {
        actor.mustBe(LEAD);
        Incident incident = ofDebit(actor, number, debit);
        Appeal appeal = appeals.get(debit);
        String why = Limits.required("decision", text, Limits.EXPLANATION);
        Fingerprint request = Fingerprint.of("decide", debit, decision, why);
        if (appeals.wasDecided(intent, request)) {
            return;
        }
        file.mustNotBeDecidedBy(actor, debit);
        if (appeal.status() != AppealStatus.OPEN) {
            throw new AppealDecided(appeal.status());
        }
        appeal.decidedWith(intent, request);
        if (decision == AppealStatus.UPHELD) {
            costs.takeBack(actor, intent, incident, debit, UPHELD, why);
        } else {
            appeal.decide(decision, why, actor, clock.now());
            addressees.tellApprovers(incident, "APPEAL_REJECTED", why);
        }
        file.deciderOf(debit)
                .ifPresent(decider -> addressees.tellStaff(
                        decider,
                        incident,
                        "APPEAL_DECIDED",
                        actor.name(),
                        new Letters.Named("AppealStatus." + decision),
                        why));
    }

    private Incident ofDebit(Actor actor, long number, EntryId debit) {
        Incident incident = file.lock(actor, number);
        if (!costs.isDebitOf(incident, debit)) {
            throw new NotFound("debit");
        }
        return incident;
    }
}
