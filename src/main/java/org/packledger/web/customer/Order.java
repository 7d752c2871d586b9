package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.platform.Settings;
import org.packledger.platform.Vendor;
import org.packledger.sales.CancelledOrder;
import org.packledger.sales.OrderPaper;
import org.packledger.sales.Orders;
import org.packledger.sales.PackSales;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /customer/order?reference=}: what was ordered, how to pay it, and its cancellation while nothing was paid. */
@Named("order")
@RequestScoped
public class Order {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Orders orders;

    @Inject
    private PackSales sales;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private Intent intent;
    private OrderPaper paper;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getPaper();
    }

    /** The order that the address names. */
    public OrderPaper getPaper() {
        if (paper == null) {
            paper = orders.get(actor, getReference());
        }
        return paper;
    }

    /** Whom to pay. */
    public Vendor getVendor() {
        return settings.vendor();
    }

    /** Takes the order and its invoice back. */
    public String cancel() {
        CancelledOrder cancelled = sales.cancel(actor, intent, getReference());
        notices.done("sales.order.cancelled", getReference(), cancelled.creditNote());
        return "/customer/order?faces-redirect=true&reference=" + getPaper().reference();
    }

    public String getReference() {
        return subject.getReference();
    }

    public void setReference(String reference) {
        subject.setReference(reference);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }
}
