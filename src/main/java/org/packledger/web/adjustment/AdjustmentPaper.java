package org.packledger.web.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.AdjustmentView;
import org.packledger.sales.Adjustments;
import org.packledger.sales.Plan;
import org.packledger.sales.Plans;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /audit/adjustment?number=} and the same for leads: one proposal, and its decision. */
@Named("adjustment")
@RequestScoped
public class AdjustmentPaper {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Plans plans;

    @Inject
    private AdjustmentDesk desk;

    @Inject
    private Notices notices;

    private Intent confirmIntent;
    private Intent declineIntent;
    private Intent withdrawIntent;
    private String note;
    private AdjustmentView view;
    private Plan plan;

    /** Finds it, and works out what it would post. */
    public void load() {
        if (getView().waiting()) {
            plan = plans.of(actor, getView()).orElse(null);
        }
    }

    /** The proposal that the address names. */
    public AdjustmentView getView() {
        if (view == null) {
            view = adjustments.get(actor, getNumber());
        }
        return view;
    }

    /** What it would post now; null once it is decided, or when nothing of it is left to do. */
    public Plan getPlan() {
        if (plan == null && FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
        return plan;
    }

    /** Whether this person may confirm or decline it. */
    public boolean isDecidable() {
        return getView().isDecidedBy(actor);
    }

    /** Whether this person proposed it and may take it back. */
    public boolean isOwn() {
        return getView().isOwnOf(actor);
    }

    /** Agrees, and posts. */
    public String confirm() {
        desk.confirm(actor, confirmIntent, getNumber());
        notices.done("adjustment.confirmed", getNumber());
        return again();
    }

    /** Refuses, saying why. */
    public String decline() {
        desk.decline(actor, declineIntent, getNumber(), note);
        notices.done("adjustment.declined", getNumber());
        return again();
    }

    /** Takes the own proposal back. */
    public String withdraw() {
        desk.withdraw(actor, withdrawIntent, getNumber());
        notices.done("adjustment.withdrawn", getNumber());
        return again();
    }

    private String again() {
        String page =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        return page + "?faces-redirect=true&number=" + getNumber();
    }

    public String getNumber() {
        return subject.getReference();
    }

    public void setNumber(String number) {
        subject.setReference(number);
    }

    public Intent getConfirmIntent() {
        return confirmIntent;
    }

    public void setConfirmIntent(Intent confirmIntent) {
        this.confirmIntent = confirmIntent;
    }

    public Intent getDeclineIntent() {
        return declineIntent;
    }

    public void setDeclineIntent(Intent declineIntent) {
        this.declineIntent = declineIntent;
    }

    public Intent getWithdrawIntent() {
        return withdrawIntent;
    }

    public void setWithdrawIntent(Intent withdrawIntent) {
        this.withdrawIntent = withdrawIntent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
