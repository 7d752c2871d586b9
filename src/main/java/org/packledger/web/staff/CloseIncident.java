package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Reason;
import org.packledger.incident.Agreement;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.Consequence;
import org.packledger.incident.PolicyVersions;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.Problems;
import org.packledger.web.Text;

/**
 * {@code /staff/close-incident?number=}: two questions, a reason, its evidence, and what follows. With every answer the desk
 * is asked what closing like this would do, and its refusal is shown as what is still missing; nothing is decided here.
 * All fields are always there, those that the reason does not need are hidden: what was typed outlives a change of mind.
 */
@Named("closeIncident")
@RequestScoped
public class CloseIncident {

    @Inject
    private Actor actor;

    @Inject
    private VerdictDesk desk;

    @Inject
    private PolicyVersions policies;

    @Inject
    private Incident incident;

    @Inject
    private CitedArticle cited;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    @Inject
    private Text text;

    private Intent intent;
    private boolean productAtFault;
    private boolean informationMissing;
    private String reason;
    private String interfacePage;
    private String note;
    private String explanation;
    private String agreedBy;
    private String whereSaid;
    private List<Reason> reasons;
    private Consequence consequence;
    private String missing;

    /** Asks the desk what would follow. */
    public void look() {
        try {
            consequence = desk.preview(actor, incident.getNumber(), closing());
        } catch (DomainException e) {
            missing = problems.words(e);
        }
    }

    /** Closes the incident. */
    public String close() {
        try {
            Closed closed = desk.close(actor, intent, incident.getNumber(), closing());
            String key = closed.billable() ? "closeIncident.debited" : "closeIncident.free";
            notices.done(
                    key, Long.toString(closed.number()), text.of("Reason." + closed.reason()), closed.balanceAfter());
            return incident.page();
        } catch (NoUnitsLeft e) {
            problems.add(e);
            look();
            return null;
        }
    }

    private Closing closing() {
        return new Closing(
                new FaultTest(productAtFault, informationMissing),
                reason,
                isCiting() ? cited.find().map(PublishedArticle::id) : Optional.empty(),
                isCiting() ? interfacePage : "",
                isNoting() ? note : "",
                explanation,
                agreement());
    }

    private Optional<Agreement> agreement() {
        boolean said = agreedBy != null && whereSaid != null && isBillable();
        return said ? Optional.of(new Agreement(agreedBy, whereSaid)) : Optional.empty();
    }

    /** The reasons that this person may give, as cards. */
    public List<Choice> getCards() {
        return reasons().stream()
                .filter(each -> each.decidedBy() == Reason.DecidedBy.AGENT
                        || (each.decidedBy() == Reason.DecidedBy.LEAD && actor.isOneOf(Role.LEAD)))
                .map(each -> new Choice(
                        each.code(),
                        text.of("Reason." + each.code()),
                        text.name(each.evidence()),
                        each.billable() ? "debit" : "free",
                        text.of(each.billable() ? "verdict.billable" : "verdict.free")))
                .toList();
    }

    /** Whether one of the two questions was answered with yes: no reason is asked for then. */
    public boolean isOurs() {
        return productAtFault || informationMissing;
    }

    /** Whether it can be said what it was. */
    public boolean isDecided() {
        return isOurs() || chosen().isPresent();
    }

    /** Whether the chosen reason costs a unit. */
    public boolean isBillable() {
        return !isOurs() && chosen().filter(Reason::billable).isPresent();
    }

    /** Whether the evidence may be an article or a page of the interface. */
    public boolean isCiting() {
        return !isOurs() && needs(Reason.Proof.ARTICLE_OR_PAGE);
    }

    /** Whether the evidence may be a note. */
    public boolean isNoting() {
        return !isOurs()
                && (needs(Reason.Proof.NOTE)
                        || needs(Reason.Proof.NOTE_OR_WORK_LOG)
                        || needs(Reason.Proof.REQUEST_AND_WORK_LOG));
    }

    /** Whether the work log is evidence, alone or with a note. */
    public boolean isWorking() {
        return !isOurs() && (needs(Reason.Proof.NOTE_OR_WORK_LOG) || needs(Reason.Proof.REQUEST_AND_WORK_LOG));
    }

    private boolean needs(Reason.Proof proof) {
        return chosen().filter(each -> each.evidence() == proof).isPresent();
    }

    private Optional<Reason> chosen() {
        return reasons().stream().filter(each -> each.code().equals(reason)).findFirst();
    }

    private List<Reason> reasons() {
        if (reasons == null) {
            reasons = policies.current().reasons();
        }
        return reasons;
    }

    /** What would follow, null while something is missing. */
    public Consequence getConsequence() {
        return consequence;
    }

    /** What is missing, in words; null while nothing was asked or nothing is. */
    public String getMissing() {
        return missing;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public boolean isProductAtFault() {
        return productAtFault;
    }

    public void setProductAtFault(boolean productAtFault) {
        this.productAtFault = productAtFault;
    }

    public boolean isInformationMissing() {
        return informationMissing;
    }

    public void setInformationMissing(boolean informationMissing) {
        this.informationMissing = informationMissing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInterfacePage() {
        return interfacePage;
    }

    public void setInterfacePage(String interfacePage) {
        this.interfacePage = interfacePage;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public String getWhereSaid() {
        return whereSaid;
    }

    public void setWhereSaid(String whereSaid) {
        this.whereSaid = whereSaid;
    }
}
