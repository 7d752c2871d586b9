package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.packledger.sales.Catalogue;
import org.packledger.sales.FittingPack;
import org.packledger.sales.ListedOffer;
import org.packledger.web.OfferCard;
import org.packledger.web.OfferWords;

/** {@code /packs}: what is on sale, for anybody. */
@Named("packs")
@RequestScoped
public class Packs {

    private static final int USUAL = 2;
    private static final int[] YEARLY = {USUAL, 6, 12, 50};

    @Inject
    private Catalogue catalogue;

    @Inject
    private OfferWords words;

    private List<ListedOffer> listed;

    /** The offers on sale, smallest first. */
    public List<ListedOffer> getListed() {
        if (listed == null) {
            listed = catalogue.onSale();
        }
        return listed;
    }

    /** The same as cards; marked is the one that suits what most customers use. */
    public List<OfferCard> getOffers() {
        Optional<String> usual =
                FittingPack.of(USUAL, getListed()).map(fit -> fit.offer().code());
        return getListed().stream()
                .map(offer ->
                        words.card(offer, usual.filter(offer.code()::equals).isPresent()))
                .toList();
    }

    /** Which one suits whom. */
    public List<FittingPack> getFitting() {
        return IntStream.of(YEARLY)
                .mapToObj(perYear -> FittingPack.of(perYear, getListed()))
                .flatMap(Optional::stream)
                .toList();
    }
}
