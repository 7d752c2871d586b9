package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.packledger.kernel.Actor;
import org.packledger.sales.PackSales;
import org.packledger.sales.Quote;
import org.packledger.web.Choice;
import org.packledger.web.OfferWords;

/** {@code /customer/buy-pack?offer=&quantity=}: which pack, and how many. */
@Named("buyPack")
@RequestScoped
public class BuyPack {

    @Inject
    private Actor actor;

    @Inject
    private PackSales sales;

    @Inject
    private OfferWords words;

    private String offer;
    private Integer quantity = 1;
    private List<Choice> offers;

    /** What this buyer can order. */
    public List<Choice> getOffers() {
        if (offers == null) {
            offers = sales.offersFor(actor).stream().map(words::choice).toList();
        }
        return offers;
    }

    /** How many packs can be ordered at once. */
    public List<Integer> getQuantities() {
        return IntStream.rangeClosed(1, Quote.MOST_PACKS).boxed().toList();
    }

    /** Goes on to the page on which the order is checked, once it can be quoted. */
    public String check() {
        Quote quote = sales.quote(actor, offer, quantity);
        return "/customer/check-order?faces-redirect=true&offer=" + quote.code() + "&quantity=" + quote.quantity();
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }
}
