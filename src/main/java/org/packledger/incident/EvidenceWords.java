package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.packledger.kernel.BusinessClock;
import org.packledger.knowledge.Articles;
import org.packledger.platform.Letters;

/** What a proposed verdict rests on, as a letter says it: the same that the page shows. */
@ApplicationScoped
class EvidenceWords {

    @Inject
    private Articles articles;

    @Inject
    private BusinessClock clock;

    /** One part for each piece of evidence. */
    List<Letters.Told> of(Proposing what) {
        List<Letters.Told> all = new ArrayList<>();
        what.article()
                .flatMap(articles::find)
                .ifPresent(article -> all.add(Letters.Told.of(
                        "mail.evidence.article",
                        article.solutionId(),
                        article.title(),
                        article.publishedAt().atZone(clock.zone()).toLocalDate(),
                        new Letters.Place(article.address()))));
        if (!what.interfacePage().isEmpty()) {
            all.add(Letters.Told.of("mail.evidence.page", what.interfacePage()));
        }
        if (!what.note().isEmpty() && !what.note().equals(what.explanation())) {
            all.add(Letters.Told.of("mail.evidence.note", what.note()));
        }
        return all;
    }
}
