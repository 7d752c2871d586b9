package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.packledger.billability.Reason;
import org.packledger.billability.Reason.Proof;
import org.packledger.incident.VerdictDesk;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.web.Choice;
import org.packledger.web.Text;
import org.packledger.web.units.ReasonWords;

/**
 * The reasons of the policy that judges the incident, as the form that closes an incident needs them: as cards, and the codes of those that
 * need a kind of evidence, with blanks between them, by which the page shows and hides its questions.
 */
@Named("closingReasons")
@RequestScoped
public class ClosingReasons {

    @Inject
    private Actor actor;

    @Inject
    private PolicyVersions policies;

    @Inject
    private VerdictDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Text text;

    @Inject
    private ReasonWords words;

    private List<Reason> reasons;
    private Set<String> agreed;

    /** The reasons that this person may give, as cards. */
    public List<Choice> getCards() {
        return offered().stream()
                .map(each -> new Choice(
                        each.code(),
                        words.name(each.code()),
                        text.name(each.evidence()),
                        each.billable() ? "debit" : "free",
                        text.of(each.billable() ? "verdict.billable" : "verdict.free")))
                .toList();
    }

    /** Those that cost a unit, as cards. */
    public List<Choice> getCosting() {
        return getCards().stream()
                .filter(card ->
                        find(card.value().toString()).filter(Reason::billable).isPresent())
                .toList();
    }

    /** Those whose evidence may be a note. */
    public List<Reason> getNoted() {
        return offered().stream().filter(ClosingReasons::isNoting).toList();
    }

    /** Codes of those whose evidence may be an article or a page of the interface. */
    public String getCiting() {
        return codes(ClosingReasons::isCiting);
    }

    /** Codes of those whose evidence may be a note. */
    public String getNoting() {
        return codes(ClosingReasons::isNoting);
    }

    /** Codes of those whose evidence may be the work log, alone or with a note. */
    public String getWorking() {
        return codes(ClosingReasons::isWorking);
    }

    /** Codes of those that cost a unit. */
    public String getBillable() {
        return codes(Reason::billable);
    }

    /** Codes of those that cost a unit and that the customer agreed to. */
    public String getAgreed() {
        return codes(each -> each.billable() && agreedTo().contains(each.code()));
    }

    /** Codes of those that cost a unit, while nobody agreed to them. */
    public String getUnagreed() {
        return codes(this::isUnagreed);
    }

    boolean isUnagreed(Reason reason) {
        return reason.billable() && !agreedTo().contains(reason.code());
    }

    private Set<String> agreedTo() {
        if (agreed == null) {
            agreed = desk.agreedTo(actor, incident.getNumber());
        }
        return agreed;
    }

    /** Codes of those that cost nothing. */
    public String getFree() {
        return codes(each -> !each.billable());
    }

    /** The reason of this code, if it is offered. */
    Optional<Reason> find(String code) {
        return offered().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    static boolean isCiting(Reason reason) {
        return reason.evidence() == Proof.ARTICLE_OR_PAGE;
    }

    static boolean isNoting(Reason reason) {
        return reason.evidence() == Proof.NOTE || isWorking(reason);
    }

    static boolean isWorking(Reason reason) {
        return reason.evidence() == Proof.NOTE_OR_WORK_LOG || reason.evidence() == Proof.REQUEST_AND_WORK_LOG;
    }

    private String codes(Predicate<Reason> wanted) {
        return offered().stream().filter(wanted).map(Reason::code).collect(Collectors.joining(" "));
    }

    private List<Reason> offered() {
        if (reasons == null) {
            reasons = policies.inForce(incident.getView().cycleSince()).reasons().stream()
                    .filter(each -> each.decidedBy() == Reason.DecidedBy.AGENT
                            || (each.decidedBy() == Reason.DecidedBy.LEAD && actor.isOneOf(Role.LEAD)))
                    .toList();
        }
        return reasons;
    }
}
