package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.Closed;
import org.packledger.incident.Consequence;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.DomainException;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.web.Notices;
import org.packledger.web.Problems;
import org.packledger.web.Text;
import org.packledger.web.units.ReasonWords;

/**
 * {@code /staff/close-incident?number=}: two questions, a reason, its evidence, and what follows. With every answer the desk
 * is asked what closing like this would do, and its refusal is shown as what is still missing; nothing is decided here.
 */
@Named("closeIncident")
@RequestScoped
public class CloseIncident {

    @Inject
    private Actor actor;

    @Inject
    private VerdictDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private ClosingForm form;

    @Inject
    private CustomerPanel panel;

    @Inject
    private Text text;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    @Inject
    private ReasonWords reasonWords;

    private Consequence consequence;
    private String missing;

    /** Asks the desk what would follow. */
    public void look() {
        try {
            consequence = desk.preview(actor, incident.getNumber(), form.closing());
        } catch (DomainException e) {
            missing = problems.words(e);
        }
    }

    /** Fills what is still empty with what the customer agreed to, and asks what would follow. */
    public String useAgreed() {
        form.fillWithAgreed();
        look();
        return null;
    }

    /** Closes the incident. */
    public String close() {
        try {
            Closed closed = desk.close(actor, form.getIntent(), incident.getNumber(), form.closing());
            String key = closed.billable() ? "closeIncident.debited" : "closeIncident.free";
            notices.done(key, Long.toString(closed.number()), reasonWords.name(closed.reason()), closed.balanceAfter());
            return incident.page();
        } catch (NoUnitsLeft e) {
            problems.add(e);
            look();
            return null;
        }
    }

    /** What would follow, null while something is missing. */
    public Consequence getConsequence() {
        return consequence;
    }

    /** Whether a unit is held for it, which is not among those that are left. */
    public boolean isHeld() {
        return consequence == null ? desk.isHeld(actor, incident.getNumber()) : consequence.held();
    }

    /** What is left now, in words beside the figure. */
    public String getLeftNow() {
        int left = consequence == null ? panel.getBalance().spendable() : consequence.balanceBefore();
        return text.of("units.word", left) + (isHeld() ? " · " + text.of("closeIncident.heldNow") : "");
    }

    /** What is left then, in words beside the figure. */
    public String getLeftThen() {
        String units = text.of("units.word", consequence.balanceAfter());
        if (consequence.balanceAfter() <= consequence.balanceBefore()) {
            return units;
        }
        return units + " · " + text.of(consequence.held() ? "closeIncident.comesBack" : "closeIncident.givenBack");
    }

    /** What is missing, in words; null while nothing was asked or nothing is. */
    public String getMissing() {
        return missing;
    }
}
