package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.packledger.sales.ListedOffer;

/** How offers are spoken of. */
@Named("offerWords")
@RequestScoped
public class OfferWords {

    @Inject
    private Text text;

    /** How long a pack can be used, given in months from the day it is granted. */
    public String validity(Optional<Integer> months) {
        return months.map(count -> text.of("sales.validity", count)).orElseGet(() -> text.of("sales.validity.never"));
    }

    /** The offer as it is drawn, leading to its purchase. */
    public OfferCard card(ListedOffer offer, boolean marked) {
        return new OfferCard(offer.title(), offer.size(), offer.net(), note(offer), buy(offer.code()), marked);
    }

    /** The offer as one of several to choose from. */
    public Choice choice(ListedOffer offer) {
        return Choice.of(
                offer.code(), offer.title(), text.of("sales.offer.choice", offer.size(), offer.net(), note(offer)));
    }

    /** Where to buy it. */
    public String buy(String code) {
        return "/customer/buy-pack?offer=" + code;
    }

    private String note(ListedOffer offer) {
        return text.of("sales.offer.note", offer.netPerIncident(), validity(offer.validityMonths()));
    }
}
