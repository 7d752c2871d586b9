package org.packledger.knowledge;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Where agents and leads write the knowledge base. What everybody may read stands in {@link Articles}. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class KnowledgeDesk {

    private static final int PAGE = 25;

    private static final String SOUGHT = """
             join (select id from article where match (title, question, answer, tags) against (:words in boolean mode)
               union select id from article where solution_id = :solution) found on found.id = a.id
            """;

    private static final int MOST_OF_DOUBT = 500;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    @Inject
    private Drafts drafts;

    @Inject
    private WordsInUse words;

    @Inject
    private Reads reads;

    /**
     * Begins an article. The same intent again answers with the article that it began.
     *
     * @return the article's id
     */
    public long draft(Actor actor, Intent intent, ArticleText text) {
        actor.mustBe(AGENT, LEAD, SYSTEM);
        String meant = intent.id().toString();
        List<Long> begun = entities.createQuery("select a.id from Article a where a.intentId = :intent", Long.class)
                .setParameter("intent", meant)
                .getResultList();
        return begun.isEmpty() ? drafts.begin(drafts.next(actor, text).meantBy(meant)) : begun.get(0);
    }

    /**
     * Changes what an article says.
     *
     * @param version the one that was read
     * @throws ArticleChanged when somebody else revised it since; nothing is saved
     */
    public void revise(Actor actor, long id, int version, ArticleText text) {
        Article article = locked(actor, id);
        refuseStale(article, version);
        if (!article.isPublished() && !article.title().equals(text.title())) {
            article.moveTo(drafts.freeSlug(text.title()));
        }
        article.revise(text, clock.now());
        if (article.isPublished()) {
            keep(actor, article);
        }
    }

    /**
     * Lets everybody read it, from this instant. Publishing again changes nothing.
     *
     * @param version the one that was read
     * @throws AnswerMissing when there is no answer yet
     * @throws ArticleChanged when somebody else revised it since
     */
    public void publish(Actor actor, long id, int version) {
        Article article = locked(actor, id);
        if (!article.isPublished()) {
            refuseStale(article, version);
            article.publish(clock.now());
            keep(actor, article);
        }
    }

    /**
     * Says that a published article does not count as evidence until it is revised: people do not find it, or it misleads.
     *
     * @param why at most 500 characters, for colleagues
     */
    public void doubt(Actor actor, long id, String why) {
        Article article = locked(actor, id);
        if (!article.isPublished()) {
            throw new InvalidInput("doubted", "is a draft, which counts for nothing anyway");
        }
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > MOST_OF_DOUBT) {
            throw new InvalidInput("doubt", "has to say in at most 500 characters what is to be improved");
        }
        article.isDoubted(reason, actor.name(), clock.now());
    }

    /**
     * An article, draft or published.
     *
     * @throws NotFound when there is none
     */
    public Article get(Actor actor, long id) {
        actor.mustBe(AGENT, LEAD);
        return found(entities.find(Article.class, id));
    }

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

    /** The caller holds the article's lock. */
    private void keep(Actor actor, Article article) {
        long before = entities.createQuery("select count(r) from Revision r where r.article = :article", Long.class)
                .setParameter("article", article.id())
                .getSingleResult();
        entities.persist(
                new Revision(article.id(), (int) before + 1, article.text(), actor.name(), article.updatedAt()));
    }

    private Article locked(Actor actor, long id) {
        actor.mustBe(AGENT, LEAD, SYSTEM);
        return found(entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Article found(Article article) {
        if (article == null) {
            throw new NotFound("article");
        }
        return article;
    }

    private static void refuseStale(Article article, int version) {
        if (article.version() != version) {
            throw new ArticleChanged(article);
        }
    }
}
