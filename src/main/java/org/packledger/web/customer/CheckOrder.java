package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.sales.OrderRequest;
import org.packledger.sales.Orders;
import org.packledger.sales.PackSales;
import org.packledger.sales.PaymentTerms;
import org.packledger.sales.PlacedOrder;
import org.packledger.sales.QuantityRefused;
import org.packledger.sales.Quote;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/**
 * {@code /customer/check-order?offer=&quantity=}: what it costs, before it is ordered. The form says which total the buyer
 * saw, so that a price which changed meanwhile is refused and shown anew.
 */
@Named("checkOrder")
@RequestScoped
public class CheckOrder {

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private PackSales sales;

    @Inject
    private Orders orders;

    @Inject
    private PaymentTerms terms;

    @Inject
    private Notices notices;

    private Intent intent;
    private String purchaseOrder;
    private long seen;
    private Quote quote;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getQuote();
    }

    /** What it costs now. */
    public Quote getQuote() {
        if (quote == null) {
            try {
                quote = sales.quote(actor, getOffer(), packs());
            } catch (QuantityRefused e) {
                throw new NotFound("quantity");
            }
        }
        return quote;
    }

    /** Orders what was seen. */
    public String order() {
        Money quoted = new Money(seen, getQuote().net().currency());
        PlacedOrder placed = sales.order(
                actor, intent, new OrderRequest(getOffer(), packs(), Optional.ofNullable(purchaseOrder), quoted));
        notices.done("sales.order.placed", placed.reference(), placed.invoice());
        return "/customer/order?faces-redirect=true&reference=" + placed.reference();
    }

    /** Units now. */
    public int getBefore() {
        return orders.unitsAvailable(actor);
    }

    /** Units once it is paid. */
    public int getAfter() {
        return getBefore() + getQuote().units();
    }

    /** In how many days the invoice is to be paid. */
    public int getDueDays() {
        return terms.dueDays();
    }

    /** The total that the form carries, in minor units: always the one shown. */
    public long getQuoted() {
        return getQuote().gross().minor();
    }

    /** The total that the form brought back. */
    public void setQuoted(long quoted) {
        seen = quoted;
    }

    public String getOffer() {
        return subject.getReference();
    }

    public void setOffer(String offer) {
        subject.setReference(offer);
    }

    public Long getQuantity() {
        return subject.getKey();
    }

    public void setQuantity(Long quantity) {
        subject.setKey(quantity);
    }

    private int packs() {
        try {
            return Math.toIntExact(getQuantity());
        } catch (ArithmeticException e) {
            throw new NotFound("quantity");
        }
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }
}
