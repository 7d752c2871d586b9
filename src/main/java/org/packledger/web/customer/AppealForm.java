package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.AppealView;
import org.packledger.incident.Appeals;
import org.packledger.incident.Attached;
import org.packledger.incident.Attachments;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.ledger.EntryId;
import org.packledger.web.Notices;
import org.packledger.web.Uploads;

/** An approver appeals against the debit of the page. */
@Named("appealForm")
@RequestScoped
public class AppealForm {

    @Inject
    private Actor actor;

    @Inject
    private AppealDesk desk;

    @Inject
    private Appeals appeals;

    @Inject
    private Attachments attachments;

    @Inject
    private Debit debit;

    @Inject
    private Notices notices;

    private Intent intent;
    private String text;
    private List<Part> parts;

    /** Appeals. */
    public String appeal() {
        desk.appeal(actor, intent, debit.getFound().incident().number(), entry(), text, Uploads.of(parts));
        notices.done("appeal.made");
        return "/customer/debit?faces-redirect=true&entry=" + debit.getEntry();
    }

    /** The appeal against the debit of the page, null when there is none. */
    public AppealView getMade() {
        return appeals.find(actor, entry()).orElse(null);
    }

    /** The files of an appeal. */
    public List<Attached> filesOf(AppealView appeal) {
        return attachments.of(actor, appeal);
    }

    /** Whether this contact appeals for the organisation. */
    public boolean isApproving() {
        return actor.isOneOf(Role.APPROVER, Role.OWNER);
    }

    private EntryId entry() {
        return new EntryId(
                debit.getFound().entry().book(), debit.getFound().entry().number());
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
