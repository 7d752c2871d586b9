package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.packledger.billability.FaultTest;
import org.packledger.billability.Reason;
import org.packledger.incident.Closing;
import org.packledger.incident.ProposalView;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.PublishedArticle;

/**
 * What was answered in the form that closes an incident. All fields are always there, those that the reason does not need
 * are hidden: what was typed outlives a change of mind, and is left out of what is sent to the desk.
 */
@Named("closingForm")
@RequestScoped
public class ClosingForm {

    @Inject
    private ClosingReasons reasons;

    @Inject
    private CitedArticle cited;

    @Inject
    private Incident incident;

    private Intent intent;
    private boolean productAtFault;
    private boolean informationMissing;
    private String reason;
    private String interfacePage;
    private String note;
    private String explanation;

    /** What counts of it. */
    Closing closing() {
        return new Closing(
                new FaultTest(productAtFault, informationMissing),
                reason,
                isCiting() ? cited.find().map(PublishedArticle::id) : Optional.empty(),
                isCiting() ? interfacePage : "",
                isNoting() ? note : "",
                explanation);
    }

    /** Whether one of the two questions was answered with yes: no reason is asked for then. */
    public boolean isOurs() {
        return productAtFault || informationMissing;
    }

    /** Whether it can be said what it was. */
    public boolean isDecided() {
        return isOurs() || isChosen(any -> true);
    }

    /** Whether the chosen reason costs a unit. */
    public boolean isBillable() {
        return isChosen(Reason::billable);
    }

    /** Whether the chosen reason costs a unit, and nobody of the customer agreed to that. */
    public boolean isBarred() {
        return isChosen(reasons::isUnagreed);
    }

    /** Whether the evidence may be an article or a page of the interface. */
    public boolean isCiting() {
        return isChosen(ClosingReasons::isCiting);
    }

    /** Whether the evidence may be a note. */
    public boolean isNoting() {
        return isChosen(ClosingReasons::isNoting);
    }

    /** Whether the work log is evidence, alone or with a note. */
    public boolean isWorking() {
        return isChosen(ClosingReasons::isWorking);
    }

    /** What the customer agreed to for the chosen reason, null when that is nothing. */
    public ProposalView getAgreed() {
        return incident.getAccepted().stream()
                .filter(each -> !isOurs() && each.reason().equals(reason))
                .findFirst()
                .orElse(null);
    }

    /** The codes of the reasons for which the customer agreed to something, with blanks between. */
    public String getAgreedReasons() {
        return incident.getAccepted().stream()
                .map(ProposalView::reason)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether it rests on another article or page than what the customer agreed to. */
    public boolean isOtherThanAgreed() {
        return isCiting()
                && getAgreed() != null
                && getAgreed()
                        .isOtherThan(
                                cited.find().map(PublishedArticle::solutionId),
                                Objects.requireNonNullElse(interfacePage, ""));
    }

    /** Fills what is empty with what the customer agreed to for the chosen reason; what was typed stays. */
    void fillWithAgreed() {
        ProposalView agreed = getAgreed();
        if (agreed == null) {
            return;
        }
        if (agreed.articleSolutionId() != null) {
            cited.setWritten(typedOr(
                    cited.getWritten(), CitedArticle.written(agreed.articleSolutionId(), agreed.articleTitle())));
        }
        interfacePage = typedOr(interfacePage, agreed.interfacePage());
        note = typedOr(note, agreed.note());
        explanation = typedOr(explanation, agreed.explanation());
    }

    private static String typedOr(String typed, String agreed) {
        return typed == null || typed.isBlank() ? agreed : typed;
    }

    private boolean isChosen(Predicate<Reason> wanted) {
        return !isOurs() && reasons.find(reason).filter(wanted).isPresent();
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
}
