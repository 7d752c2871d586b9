package org.packledger.demo;

import static org.packledger.demo.Cast.HOUSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.ledger.LotKind;
import org.packledger.platform.SettingsDesk;
import org.packledger.platform.Vendor;
import org.packledger.sales.Catalogue;
import org.packledger.sales.OfferTerms;
import org.packledger.sales.TaxCategory;

/** What the fictional vendor has: its name and account, its offers, its articles. */
@ApplicationScoped
class House {

    static final String BUNDLE = "LICENCE-3";
    static final String YEAR_PACK = "YEAR-5";

    private static final Vendor VENDOR = new Vendor(
            "Northgate Mail",
            "Northgate Mail Inc.\n1 Gateway Square, Suite 400\nOttawa ON K1P 5N2\nCanada",
            "support@northgate.example",
            "+1 613 555 0142",
            "https://northgate.example",
            "GST/HST 00000 0000 RT0001\nQST 0000000000 TQ0001",
            "Bank of the Rideau (fictional)\nTransit 00000, institution 000\nAccount 000-000-0\nNorthgate Mail Inc.");

    @Inject
    private SettingsDesk settings;

    @Inject
    private Catalogue catalogue;

    @Inject
    private KnowledgeDesk knowledge;

    private final Map<String, Long> articles = new HashMap<>();

    void furnish() {
        settings.describeVendor(HOUSE, VENDOR);
        offer("SINGLE", "Single incident", 1, 12_000, LotKind.SUPPLEMENTAL, Optional.empty());
        offer("PACK-5", "5-pack", 5, 50_000, LotKind.SUPPLEMENTAL, Optional.empty());
        offer("PACK-10", "10-pack", 10, 90_000, LotKind.SUPPLEMENTAL, Optional.empty());
        offer("PACK-25", "25-pack", 25, 200_000, LotKind.SUPPLEMENTAL, Optional.empty());
        offer(BUNDLE, "Bundled with licence", 3, 25_000, LotKind.BUNDLED, Optional.of(12));
        offer(YEAR_PACK, "5-pack, one year", 5, 42_000, LotKind.SUPPLEMENTAL, Optional.of(12));
    }

    /** What was sold in the past and is not any more. */
    void closeOldOffers() {
        for (String code : List.of(BUNDLE, YEAR_PACK)) {
            catalogue.takeOffSale(HOUSE, code, catalogue.get(HOUSE, code).version());
        }
    }

    /** Writes and publishes an article, at the instant at which the caller stands. */
    void publish(Actor author, Script script) {
        ArticleText text =
                new ArticleText(script.part(0), script.part(1), script.first(), script.second(), script.part(2));
        long id = knowledge.draft(author, Intent.fresh(), text);
        knowledge.publish(author, id, knowledge.get(author, id).version());
        articles.put(script.part(0), id);
    }

    /** The key of the article with this title. */
    Optional<Long> article(String title) {
        return Optional.ofNullable(articles.get(title));
    }

    private void offer(String code, String title, int size, long cents, LotKind kind, Optional<Integer> months) {
        OfferTerms terms = new OfferTerms(title, size, Money.of(cents, "CAD"), TaxCategory.STANDARD, kind, months);
        catalogue.add(HOUSE, code, terms);
        catalogue.putOnSale(HOUSE, code, catalogue.get(HOUSE, code).version());
    }
}
