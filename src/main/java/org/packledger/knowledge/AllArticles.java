package org.packledger.knowledge;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Reads for agents and leads: all articles, drafts too, and what they said. */
@ApplicationScoped
public class AllArticles {

    private static final int PAGE = 25;

    private static final String SOUGHT = """
             join (select id from article where match (title, question, answer, tags) against (:words in boolean mode)
               union select id from article where solution_id = :solution) found on found.id = a.id
            """;

    @Inject
    private Reads reads;

    @Inject
    private WordsInUse words;

    /** The number of the incident that the article was drafted from, if it was. */
    public Optional<Long> findIncident(Actor actor, long id) {
        actor.mustBe(AGENT, LEAD);
        return reads.find(
                Long.class,
                "select i.number from article a join incident i on i.id = a.incident_id where a.id = :id",
                Map.of("id", id));
    }

    /**
     * One page of all articles, the last revised first.
     *
     * @param status only these; empty: all
     * @param text what is looked for; null or empty: everything
     * @param page from 1
     */
    public Slice<ArticleRow> list(Actor actor, Optional<ArticleStatus> status, String text, int page) {
        actor.mustBe(AGENT, LEAD);
        SearchWords sought = SearchWords.of(text);
        Map<String, Object> parameters = new HashMap<>();
        status.ifPresent(wanted -> parameters.put("status", wanted.name()));
        if (!sought.isEmpty()) {
            parameters.put("words", words.counts().expression(sought));
            parameters.put("solution", sought.solutionId());
        }
        return reads.page(
                ArticleRow.class,
                "a.id, a.solution_id, a.title, a.category, a.status, a.author_name, a.published_at, a.updated_at,"
                        + " i.number incident, a.doubted_at is not null doubted",
                "from article a left join incident i on i.id = a.incident_id"
                        + (sought.isEmpty() ? "" : SOUGHT)
                        + (status.isEmpty() ? "" : " where a.status = :status"),
                "a.updated_at desc, a.id desc",
                parameters,
                page,
                PAGE);
    }

    /** What a published article said, the newest first. */
    public List<RevisionView> revisions(Actor actor, long id) {
        actor.mustBe(AGENT, LEAD);
        String sql = """
                select number, title, question, answer, written_by, written_at from article_revision
                where article_id = :id order by number desc limit 50
                """;
        return reads.list(RevisionView.class, sql, Map.of("id", id));
    }
}
