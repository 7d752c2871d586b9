package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.packledger.billability.Reason.DecidedBy;
import org.packledger.billability.Reason.Proof;
import org.packledger.incident.policy.Draft;
import org.packledger.incident.policy.DraftReason;
import org.packledger.incident.policy.PolicyDesk;
import org.packledger.incident.policy.PolicyDrafts;
import org.packledger.incident.policy.PolicyText;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Text;

/** {@code /admin/policy-reason?code=}: one reason of the draft; without a code, a new one. */
@Named("policyReason")
@RequestScoped
public class PolicyReason {

    private static final String DRAFT = "/admin/policy-draft?faces-redirect=true";

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private PolicyDrafts drafts;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Text text;

    private Integer seen;
    private String newCode;
    private Integer position = 1000;
    private String cost = "free";
    private Proof evidence = Proof.NOTE;
    private DecidedBy decidedBy = DecidedBy.AGENT;
    private String englishTitle;
    private String englishWords;
    private String frenchTitle;
    private String frenchWords;

    /** Fills the form with what is there. */
    public void load() {
        Draft draft = drafts.get(actor);
        seen = draft.head().changes();
        if (!isFresh()) {
            DraftReason reason = draft.reason(getCode()).orElseThrow(() -> new NotFound("reason"));
            position = reason.position();
            cost = reason.billable() ? "billable" : "free";
            evidence = reason.evidence();
            decidedBy = reason.decidedBy();
            englishTitle = draft.text("en", getCode()).title();
            englishWords = draft.text("en", getCode()).words();
            frenchTitle = draft.text("fr", getCode()).title();
            frenchWords = draft.text("fr", getCode()).words();
        }
    }

    /** Keeps what was written. */
    public String keep() {
        String code = isFresh() ? newCode : getCode();
        desk.keep(
                actor,
                seen,
                new DraftReason(code, position, cost.equals("billable"), evidence, decidedBy),
                List.of(
                        new PolicyText("en", code, englishTitle, englishWords),
                        new PolicyText("fr", code, frenchTitle, frenchWords)));
        notices.done("policy.kept");
        return DRAFT;
    }

    /** Takes it out of the draft. */
    public String drop() {
        desk.drop(actor, seen, getCode());
        notices.done("policy.kept");
        return DRAFT;
    }

    public boolean isFresh() {
        return getCode() == null;
    }

    /** Free or billable. */
    public List<Choice> getCosts() {
        return List.of(
                new Choice("free", text.of("verdict.free"), "", "", ""),
                new Choice("billable", text.of("verdict.billable"), text.of("policy.billable.hint"), "", ""));
    }

    /** What it may have to prove. */
    public List<Choice> getProofs() {
        return Arrays.stream(Proof.values())
                .map(each -> Choice.of(each, text.of("policy.proof." + each), ""))
                .toList();
    }

    /** Who may give it. */
    public List<Choice> getDeciders() {
        return Arrays.stream(DecidedBy.values())
                .map(each -> Choice.of(each, text.of("policy.decider." + each), ""))
                .toList();
    }

    public String getCode() {
        return subject.getReference();
    }

    public void setCode(String code) {
        subject.setReference(code);
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public Proof getEvidence() {
        return evidence;
    }

    public void setEvidence(Proof evidence) {
        this.evidence = evidence;
    }

    public DecidedBy getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(DecidedBy decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getEnglishTitle() {
        return englishTitle;
    }

    public void setEnglishTitle(String englishTitle) {
        this.englishTitle = englishTitle;
    }

    public String getEnglishWords() {
        return englishWords;
    }

    public void setEnglishWords(String englishWords) {
        this.englishWords = englishWords;
    }

    public String getFrenchTitle() {
        return frenchTitle;
    }

    public void setFrenchTitle(String frenchTitle) {
        this.frenchTitle = frenchTitle;
    }

    public String getFrenchWords() {
        return frenchWords;
    }

    public void setFrenchWords(String frenchWords) {
        this.frenchWords = frenchWords;
    }
}
