package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/**
 * Finds what is published, by words, category or what else it is about. The full-text index is asked first and alone, for ids:
 * joined by "or" with anything else it would not be used, and every article be read.
 */
@ApplicationScoped
public class ArticleSearch {

    private static final int PAGE = 12;

    private static final String CARD =
            "a.id, a.solution_id, a.slug, a.title, a.category, a.question, a.published_at, a.updated_at";

    private static final String PUBLIC = "where a.status = 'PUBLISHED' and a.published_at <= :before";

    private static final String FIT = "match (title, question, answer, tags) against (:words in boolean mode)";

    /** Articles that fit the words, and the one that has the number, with how well they fit. */
    private static final String SOUGHT = "from (select id, " + FIT + " as fit from article where " + FIT
            + " and solution_id <> :solution union all select id, 1000000 from article where solution_id = :solution) found"
            + " join article a on a.id = found.id " + PUBLIC;

    private static final String BEST = "found.fit desc, a.published_at desc, a.id desc";

    /** Nobody said that it has to be improved before it counts as evidence. */
    private static final String COUNTING = " and a.doubted_at is null";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    @Inject
    private WordsInUse words;

    /**
     * One page of what fits, the best first; without words, the newest first.
     *
     * @param text what is looked for, in any form; a Solution ID finds its article
     * @param category this one and those within it; null or empty: all
     * @param page from 1
     */
    public Slice<ArticleCard> search(String text, String category, int page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", clock.now()));
        String narrowed = "";
        if (category != null && !category.isEmpty()) {
            parameters.put("category", category);
            parameters.put("within", escaped(category) + CategoryTree.WITHIN + "%");
            narrowed = " and (a.category = :category or a.category like :within)";
        }
        SearchWords sought = SearchWords.of(text);
        if (sought.isEmpty()) {
            String from = "from article a " + PUBLIC + narrowed;
            return reads.page(ArticleCard.class, CARD, from, "a.published_at desc, a.id desc", parameters, page, PAGE);
        }
        parameters.putAll(finding(sought));
        return reads.page(ArticleCard.class, CARD, SOUGHT + narrowed, BEST, parameters, page, PAGE);
    }

    /** One page of those with exactly this tag, the newest first. */
    public Slice<ArticleCard> tagged(String tag, int page) {
        String spoken = SearchWords.demanding(new SearchWords(SearchWords.all(tag)).indexed());
        String narrowed = spoken.isEmpty()
                ? ""
                : " and match (a.title, a.question, a.answer, a.tags) against (:words in boolean mode)";
        return reads.page(
                ArticleCard.class,
                CARD,
                "from article a " + PUBLIC + narrowed + " and find_in_set(:tag, replace(a.tags, ', ', ','))",
                "a.published_at desc, a.id desc",
                Map.of("before", clock.now(), "words", spoken, "tag", tag.replace(",", "")),
                page,
                PAGE);
    }

    /** What staff say is worth reading beside it, in their order. */
    public List<ArticleCard> seeAlso(PublishedArticle article) {
        String sql = "select see_also from article where id = :id";
        String named = reads.find(String.class, sql, Map.of("id", article.id())).orElse("");
        return SolutionIds.in(named).stream().flatMap(this::published).toList();
    }

    private Stream<ArticleCard> published(String solutionId) {
        String sql = "select " + CARD + " from article a " + PUBLIC + " and a.solution_id = :solution";
        Map<String, Object> parameters = Map.of("before", clock.now(), "solution", solutionId);
        return reads.find(ArticleCard.class, sql, parameters).stream();
    }

    /**
     * The few that may answer what somebody is writing, the best first; nothing while there are no words.
     *
     * @param subject null while there is none
     * @param text null while there is none
     */
    public List<ArticleCard> suggest(String subject, String text, int most) {
        String written = (subject == null ? "" : subject) + " " + (text == null ? "" : text);
        return fitting(SearchWords.ofText(written), clock.now(), "", most);
    }

    /** The few published before that instant that fit the words and count as evidence; without words, the newest of them. */
    public List<ArticleCard> suggestPublishedBefore(String text, Instant instant, int most) {
        Instant now = clock.now();
        Instant before = (instant.isBefore(now) ? instant : now).minusNanos(1000); // the finest that the database keeps
        SearchWords sought = SearchWords.of(text);
        if (!sought.isEmpty()) {
            return fitting(sought, before, COUNTING, most);
        }
        String sql =
                "select " + CARD + " from article a " + PUBLIC + COUNTING + " order by a.published_at desc limit :most";
        return reads.list(ArticleCard.class, sql, Map.of("before", before, "most", most));
    }

    /** The few that are about the same, by tags and title, those of the same category before others. */
    public List<ArticleCard> related(PublishedArticle article, int most) {
        String sql = "select " + CARD + " " + SOUGHT
                + " and a.id <> :id order by found.fit * if(a.category = :category, 2, 1) desc, a.id desc limit :most";
        SearchWords about = new SearchWords(SearchWords.all(article.tags() + " " + article.title()));
        Map<String, Object> parameters = new HashMap<>(finding(about));
        parameters.putAll(
                Map.of("before", clock.now(), "id", article.id(), "category", article.category(), "most", most));
        parameters.put("solution", "none");
        return reads.list(ArticleCard.class, sql, parameters);
    }

    /** The categories with published articles, by name. */
    public List<Category> categories() {
        String sql = "select a.category name, count(*) articles from article a " + PUBLIC
                + " group by a.category order by a.category limit 500";
        return reads.list(Category.class, sql, Map.of("before", clock.now()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<ArticleCard> fitting(SearchWords sought, Instant before, String counting, int most) {
        if (sought.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(finding(sought));
        parameters.put("before", before);
        parameters.put("most", most);
        String sql = "select " + CARD + " " + SOUGHT + counting + " order by " + BEST + " limit :most";
        return reads.list(ArticleCard.class, sql, parameters);
    }

    private Map<String, Object> finding(SearchWords sought) {
        return Map.of("words", words.counts().expression(sought), "solution", sought.solutionId());
    }
}
