package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;

/** What programs read of the knowledge base: what is new, and which addresses there are. */
@ApplicationScoped
public class ArticleFeed {

    private static final String PUBLIC = " from article where status = 'PUBLISHED' and published_at <= :now";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * The address of an article.
     *
     * @param slug its end
     * @param updatedAt when it was revised last
     */
    public record Place(String slug, Instant updatedAt) {}

    /**
     * The last published, the newest first.
     *
     * @param category exactly this one; empty for all
     */
    public List<ArticleCard> newest(Optional<String> category, int most) {
        String sql = "select id, solution_id, slug, title, category, question, published_at, updated_at" + PUBLIC
                + (category.isPresent() ? " and category = :category" : "")
                + " order by published_at desc, id desc limit :most";
        return reads.list(
                ArticleCard.class, sql, Map.of("now", clock.now(), "category", category.orElse(""), "most", most));
    }

    /** Every address, the last revised first; a map of a site holds 50,000. */
    public List<Place> places() {
        return reads.list(
                Place.class,
                "select slug, updated_at" + PUBLIC + " order by updated_at desc limit 50000",
                Map.of("now", clock.now()));
    }

    /** When anything that is public was published or revised last, in whole seconds as HTTP tells it; empty while there is nothing. */
    public Optional<Instant> changedAt() {
        Map<String, Object> now = Map.of("now", clock.now());
        Optional<Instant> published =
                reads.find(Instant.class, "select published_at" + PUBLIC + " order by published_at desc limit 1", now);
        Optional<Instant> revised =
                reads.find(Instant.class, "select updated_at" + PUBLIC + " order by updated_at desc limit 1", now);
        return published
                .map(first -> revised.filter(first::isBefore).orElse(first))
                .map(last -> last.truncatedTo(ChronoUnit.SECONDS));
    }
}
