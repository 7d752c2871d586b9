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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Where agents and leads write the knowledge base. What everybody may read stands in {@link Articles}. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class KnowledgeDesk {

    private static final int MOST_OF_DOUBT = 500;
    private static final Duration FARTHEST = Duration.ofDays(366);

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    @Inject
    private Drafts drafts;

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
     * The same of the answer of an incident, whose asker is told when it is published. An incident that has an article gets no
     * second one: its id is answered.
     *
     * @param incident its id
     */
    public long draftFrom(Actor actor, Intent intent, ArticleText text, long incident) {
        actor.mustBe(AGENT, LEAD);
        Optional<Long> earlier = findOf(actor, incident);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return drafts.begin(
                drafts.next(actor, text).from(incident).meantBy(intent.id().toString()));
    }

    /** The article that an incident became, if it did. */
    public Optional<Long> findOf(Actor actor, long incident) {
        actor.mustBe(AGENT, LEAD);
        return entities
                .createQuery("select a.id from Article a where a.incidentId = :incident", Long.class)
                .setParameter("incident", incident)
                .getResultList()
                .stream()
                .findFirst();
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
        publish(actor, id, version, clock.now());
    }

    /**
     * Lets everybody read it from an instant to come. Until then nobody outside sees it and it is no evidence; the instant can be
     * changed, also to now.
     *
     * @param from within a year
     */
    public void publishLater(Actor actor, long id, int version, Instant from) {
        if (from.isAfter(clock.now().plus(FARTHEST))) {
            throw new InvalidInput("publishOn", "is more than a year away");
        }
        publish(actor, id, version, from.isBefore(clock.now()) ? clock.now() : from);
    }

    private void publish(Actor actor, long id, int version, Instant from) {
        Article article = locked(actor, id);
        if (!article.isOut(clock.now())) {
            refuseStale(article, version);
            boolean first = !article.isPublished();
            article.publish(from, clock.now());
            if (first) {
                keep(actor, article);
            }
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
     * Names what is worth reading beside it, in this order.
     *
     * @param numbers Solution IDs in any form, at most ten; those of drafts show once they are published
     * @throws InvalidInput when one of them is no article
     */
    public void seeAlso(Actor actor, long id, String numbers) {
        Article article = locked(actor, id);
        List<String> others = SolutionIds.in(numbers);
        for (String other : others) {
            if (other.equals(article.solutionId()) || !exists(other)) {
                throw new InvalidInput("seeAlso", "names %s, which is no other article".formatted(other));
            }
        }
        article.name(String.join(", ", others));
    }

    private boolean exists(String solutionId) {
        return reads.find(
                        Long.class,
                        "select id from article where solution_id = :solution",
                        Map.of("solution", solutionId))
                .isPresent();
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
