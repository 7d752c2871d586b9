package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.NumberSeries;

/**
 * Begins articles, inside the transaction of whoever asks. An incident that was closed because information was missing
 * begins one by itself: the next customer shall find it.
 */
@ApplicationScoped
public class Drafts {

    private static final String SERIES = "SOLUTION";
    private static final String FROM_INCIDENTS = "General";

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private NumberSeries numbers;

    @Inject
    private BusinessClock clock;

    /**
     * A draft with the incident's subject as its title and as the question, and what the customer was told as the answer.
     * What the customer wrote is not copied: it may hold what nobody else is to read. An incident closed so again does
     * not get a second one.
     *
     * @return the article's id
     */
    public long fromIncident(Actor actor, long incidentId, String subject, String explanation) {
        List<Article> earlier = entities.createQuery(
                        "select a from Article a where a.incidentId = :incident", Article.class)
                .setParameter("incident", incidentId)
                .getResultList();
        if (!earlier.isEmpty()) {
            return earlier.get(0).id();
        }
        ArticleText first = new ArticleText(
                cut(subject, ArticleText.LONGEST_TITLE),
                FROM_INCIDENTS,
                cut(subject, ArticleText.LONGEST_QUESTION),
                cut(explanation, ArticleText.LONGEST_ANSWER),
                "");
        return begin(next(actor, first).from(incidentId));
    }

    /** An article with the next Solution ID. The series is locked by it, so that addresses cannot collide. */
    Article next(Actor author, ArticleText text) {
        long number = numbers.next(SERIES);
        return new Article(number, freeSlug(text.title()), text, author.name(), clock.now());
    }

    /** Keeps it, and gives its id. */
    long begin(Article article) {
        entities.persist(article);
        entities.flush();
        return article.id();
    }

    /** The address that a title gets, unlike all others. */
    Slug freeSlug(String title) {
        Slug wanted = Slug.of(title);
        List<String> taken = entities.createQuery(
                        "select a.slug from Article a where a.slug = :slug or a.slug like :numbered", String.class)
                .setParameter("slug", wanted.text())
                .setParameter("numbered", wanted.text() + "-%")
                .getResultList();
        return wanted.unlike(taken);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
