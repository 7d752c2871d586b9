package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.packledger.incident.VerdictDesk;
import org.packledger.incident.VerdictView;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.web.Notices;

/** A lead takes the incident's debit back. */
@Named("takeBackForm")
@RequestScoped
public class TakeBackForm {

    @Inject
    private Actor actor;

    @Inject
    private VerdictDesk desk;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private String explanation;

    /** Takes it back. */
    public String takeBack() {
        VerdictView verdict = debit().orElseThrow(() -> new NotFound("debit"));
        desk.reverseDebit(
                actor, intent, incident.getNumber(), new EntryId(verdict.bookId(), verdict.entryNumber()), explanation);
        notices.done("staff.takenBack");
        return incident.page();
    }

    /** Whether there is a debit to take back, and this person may. */
    public boolean isPossible() {
        return actor.isOneOf(Role.LEAD) && debit().isPresent();
    }

    private Optional<VerdictView> debit() {
        return incident.getVerdicts().stream()
                .filter(verdict -> verdict.billable() && verdict.entryNumber() != null && verdict.reversedBy() == null)
                .findFirst();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
