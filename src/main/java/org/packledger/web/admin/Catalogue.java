package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.sales.ListedOffer;

/** {@code /admin/catalogue}: every offer. */
@Named("catalogue")
@RequestScoped
public class Catalogue {

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.sales.Catalogue catalogue;

    private List<ListedOffer> offers;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        getOffers();
    }

    /** Those on sale first. */
    public List<ListedOffer> getOffers() {
        if (offers == null) {
            offers = catalogue.all(actor);
        }
        return offers;
    }
}
