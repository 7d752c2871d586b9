package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Reads;

/**
 * Reads what is published: for everybody, and as evidence for verdicts. Drafts, and what is to be published later, do not exist
 * here. {@link ArticleSearch} finds them.
 */
@ApplicationScoped
public class Articles {

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The article at this address. */
    public Optional<PublishedArticle> findBySlug(String slug) {
        return slug == null ? Optional.empty() : find("slug = :key", slug);
    }

    /**
     * The article at this address.
     *
     * @throws NotFound when there is none, or only a draft
     */
    public PublishedArticle getBySlug(String slug) {
        return findBySlug(slug).orElseThrow(() -> new NotFound("article"));
    }

    /**
     * The article at this address as it stood at an instant: what somebody could read who looked then.
     *
     * @throws NotFound when there was none
     */
    public PublishedArticle getAsOf(String slug, Instant instant) {
        String sql = """
                select a.id, a.solution_id, a.slug, r.title, r.category, r.question, r.answer, r.tags, a.author_name,
                  a.published_at, r.written_at as updated_at
                from article a join article_revision r on r.article_id = a.id
                where a.slug = :slug and a.status = 'PUBLISHED' and a.published_at <= :instant and a.published_at <= :now
                  and r.written_at <= :instant
                order by r.number desc limit 1
                """;
        return reads.find(PublishedArticle.class, sql, Map.of("slug", slug, "instant", instant, "now", clock.now()))
                .orElseThrow(() -> new NotFound("article"));
    }

    /** The published article with this id. */
    public Optional<PublishedArticle> find(long id) {
        return find("id = :key", id);
    }

    /** The published article with this Solution ID; leading zeros may be left out. */
    public Optional<PublishedArticle> findBySolutionId(String solutionId) {
        return find("solution_id = :key", SearchWords.of(solutionId).solutionId());
    }

    /** Whether it counts as evidence: nobody said that it has to be improved first. */
    public boolean counts(long id) {
        String sql = """
                select id from article
                where id = :id and status = 'PUBLISHED' and published_at <= :now and doubted_at is null""";
        return reads.find(Long.class, sql, Map.of("id", id, "now", clock.now())).isPresent();
    }

    /** Whether everybody could read the article before that instant: the evidence that an answer was available. */
    public boolean publishedBefore(long id, Instant instant) {
        return find(id).filter(article -> article.publishedAt().isBefore(instant))
                .isPresent();
    }

    private Optional<PublishedArticle> find(String condition, Object key) {
        String sql = """
                select id, solution_id, slug, title, category, question, answer, tags, author_name, published_at, updated_at
                from article where status = 'PUBLISHED' and published_at <= :now and %s""".formatted(condition);
        return reads.find(PublishedArticle.class, sql, Map.of("key", key, "now", clock.now()));
    }
}
