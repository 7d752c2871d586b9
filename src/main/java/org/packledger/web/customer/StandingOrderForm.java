package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.customer.StandingOrderDesk;
import org.packledger.customer.StandingOrders;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.web.Here;
import org.packledger.web.Notices;
import org.packledger.web.units.ReasonWords;

/** What the organisation agrees to beforehand: shown to all its people, changed by owners and approvers. */
@Named("standingOrders")
@RequestScoped
public class StandingOrderForm {

    @Inject
    private Actor actor;

    @Inject
    private StandingOrders orders;

    @Inject
    private StandingOrderDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private ReasonWords reasons;

    private Intent intent;
    private String reason;
    private Integer monthly;
    private List<StandingOrders.Standing> standing;

    /** Those that stand. */
    public List<StandingOrders.Standing> getStanding() {
        if (standing == null) {
            standing = orders.of(actor, actor.organisation().orElseThrow());
        }
        return standing;
    }

    /** The codes of the reasons that one can be for. */
    public List<String> getReasons() {
        return orders.coverable();
    }

    /** Whether this contact keeps them. */
    public boolean isKept() {
        return actor.isOneOf(Role.OWNER, Role.APPROVER);
    }

    /** Orders, in place of an order for the same reason. */
    public String order() {
        desk.order(actor, intent, reason, monthly == null ? 0 : monthly);
        notices.done("standing.ordered", reasons.name(reason), monthly);
        return Here.again();
    }

    /** Ends one. */
    public String end(long order) {
        desk.end(actor, order);
        notices.done("standing.ended");
        return Here.again();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMonthly() {
        return monthly;
    }

    public void setMonthly(Integer monthly) {
        this.monthly = monthly;
    }
}
