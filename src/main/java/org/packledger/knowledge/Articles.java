package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Reads what is published: for everybody, and as evidence for verdicts. Drafts do not exist here. */
@ApplicationScoped
public class Articles {

    private static final int PAGE = 12;

    private static final String CARD =
            "a.id, a.solution_id, a.slug, a.title, a.category, a.question, a.published_at, a.updated_at";

    /** How well an article fits the words; 0 when it does not. */
    private static final String FIT = "match (a.title, a.question, a.answer, a.tags) against (:words in boolean mode)";

    private static final String SOUGHT = "(:words = '' or a.solution_id = :solution or " + FIT + " > 0)";

    /** Nobody said that it has to be improved before it counts as evidence. */
    private static final String COUNTING = " and a.doubted_at is null";

    @Inject
    private Reads reads;

    /**
     * One page of what fits, the best first; without words, the newest first.
     *
     * @param text what is looked for, in any form; a Solution ID finds its article
     * @param category exactly this one; null or empty: all
     * @param page from 1
     */
    public Slice<ArticleCard> search(String text, String category, int page) {
        return reads.page(
                ArticleCard.class,
                CARD,
                "from article a where a.status = 'PUBLISHED' and (:category = '' or a.category = :category) and "
                        + SOUGHT,
                "(a.solution_id = :solution) desc, " + FIT + " desc, a.published_at desc, a.id desc",
                parameters(text, Map.of("category", category == null ? "" : category)),
                page,
                PAGE);
    }

    /** The few that may answer what somebody is writing, the best first; nothing while there are no words. */
    public List<ArticleCard> suggest(String text, int most) {
        return suggest(text, LocalDateTime.of(9999, 1, 1, 0, 0), "", most);
    }

    /** The few published before that instant that fit the words and count as evidence; without words, the newest of them. */
    public List<ArticleCard> suggestPublishedBefore(String text, Instant instant, int most) {
        LocalDateTime before = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return SearchWords.of(text).isEmpty() ? newest(before, most) : suggest(text, before, COUNTING, most);
    }

    /** The categories with published articles, by name. */
    public List<Category> categories() {
        return reads.list(Category.class, """
                select category name, count(*) articles from article
                where status = 'PUBLISHED' group by category order by category limit 100""", Map.of());
    }

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
                where a.slug = :slug and a.status = 'PUBLISHED' and r.written_at <= :instant
                order by r.number desc limit 1
                """;
        return reads.find(PublishedArticle.class, sql, Map.of("slug", slug, "instant", instant))
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
        return reads.find(
                        Long.class,
                        "select id from article where id = :id and status = 'PUBLISHED' and doubted_at is null",
                        Map.of("id", id))
                .isPresent();
    }

    /** Whether everybody could read the article before that instant: the evidence that an answer was available. */
    public boolean publishedBefore(long id, Instant instant) {
        return find(id).filter(article -> article.publishedAt().isBefore(instant))
                .isPresent();
    }

    /** The few that belong to the same category or share tags, the closest first. */
    public List<ArticleCard> seeAlso(PublishedArticle article, int most) {
        String sql = """
                select %s from article a
                where a.status = 'PUBLISHED' and a.id <> :id and (a.category = :category or %s > 0)
                order by (a.category = :category) * 2 + %s desc, a.published_at desc limit :most""".formatted(CARD, FIT, FIT);
        return reads.list(
                ArticleCard.class,
                sql,
                parameters(article.tags(), Map.of("id", article.id(), "category", article.category(), "most", most)));
    }

    private List<ArticleCard> suggest(String text, LocalDateTime before, String counting, int most) {
        if (SearchWords.of(text).isEmpty()) {
            return List.of();
        }
        String sql = """
                select %s from article a
                where a.status = 'PUBLISHED' and a.published_at < :before%s and %s
                order by (a.solution_id = :solution) desc, %s desc, a.published_at desc limit :most""".formatted(CARD, counting, SOUGHT, FIT);
        return reads.list(ArticleCard.class, sql, parameters(text, Map.of("before", before, "most", most)));
    }

    private List<ArticleCard> newest(LocalDateTime before, int most) {
        String sql = """
                select %s from article a where a.status = 'PUBLISHED' and a.published_at < :before%s
                order by a.published_at desc limit :most""".formatted(CARD, COUNTING);
        return reads.list(ArticleCard.class, sql, Map.of("before", before, "most", most));
    }

    private Optional<PublishedArticle> find(String condition, Object key) {
        String sql = """
                select id, solution_id, slug, title, category, question, answer, tags, author_name, published_at, updated_at
                from article where status = 'PUBLISHED' and %s""".formatted(condition);
        return reads.find(PublishedArticle.class, sql, Map.of("key", key));
    }

    private static Map<String, Object> parameters(String text, Map<String, ?> others) {
        SearchWords words = SearchWords.of(text);
        Map<String, Object> parameters = new HashMap<>(others);
        parameters.put("words", words.expression());
        parameters.put("solution", words.solutionId());
        return parameters;
    }
}
