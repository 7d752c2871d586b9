package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.AppealView;
import org.packledger.incident.Appeals;
import org.packledger.incident.Attached;
import org.packledger.incident.Attachments;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /staff/appeal?debit=12-34}: one appeal, and its decision by a lead who did not decide the debit. */
@Named("appeal")
@RequestScoped
public class AppealPage {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Appeals appeals;

    @Inject
    private Attachments attachments;

    @Inject
    private AppealDesk desk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String explanation;
    private AppealView view;

    /** Finds it, or answers that there is none. */
    public void load() {
        getView();
    }

    /** The appeal that the address names. */
    public AppealView getView() {
        if (view == null) {
            view = appeals.get(actor, debit());
        }
        return view;
    }

    /** What came with it. */
    public List<Attached> getFiles() {
        return attachments.of(actor, getView());
    }

    /** Whether this person decided the debit, and so cannot decide the appeal. */
    public boolean isOwn() {
        return getView().verdictBy().equals(actor.reference());
    }

    /** Whether this person may decide it. */
    public boolean isDecidable() {
        return getView().isWaiting() && actor.isOneOf(Role.LEAD) && !isOwn();
    }

    /** Takes the debit back. */
    public String uphold() {
        desk.uphold(actor, intent, getView().number(), debit(), explanation);
        return decided("appeal.upheld");
    }

    /** Leaves the debit. */
    public String reject() {
        desk.reject(actor, intent, getView().number(), debit(), explanation);
        return decided("appeal.rejected");
    }

    private String decided(String said) {
        notices.done(said, Long.toString(getView().number()));
        return "/staff/appeal?faces-redirect=true&debit=" + getDebit();
    }

    private EntryId debit() {
        String written = getDebit();
        if (written == null || !written.matches("\\d{1,18}-\\d{1,18}")) {
            throw new NotFound("appeal");
        }
        int dash = written.indexOf('-');
        return new EntryId(Long.parseLong(written.substring(0, dash)), Long.parseLong(written.substring(dash + 1)));
    }

    public String getDebit() {
        return subject.getReference();
    }

    public void setDebit(String debit) {
        subject.setReference(debit);
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
