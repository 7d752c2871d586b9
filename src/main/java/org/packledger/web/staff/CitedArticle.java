package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;

/**
 * The article that a verdict rests on, as it is written in the form: its Solution ID, then its title. Only those that were
 * published before the incident was opened are offered.
 */
@Named("citedArticle")
@RequestScoped
public class CitedArticle {

    private static final int OFFERED = 8;

    @Inject
    private Articles articles;

    @Inject
    private ArticleSearch search;

    @Inject
    private Incident incident;

    private String written;

    /** What fits the words and is old enough. */
    public List<String> complete(String words) {
        return search.suggestPublishedBefore(words, incident.getView().openedAt(), OFFERED).stream()
                .map(card -> written(card.solutionId(), card.title()))
                .toList();
    }

    /** As it is written in the form. */
    static String written(String solutionId, String title) {
        return solutionId + " · " + title;
    }

    /** The article that was written, if there is one. */
    Optional<PublishedArticle> find() {
        return written == null ? Optional.empty() : articles.findBySolutionId(written);
    }

    /** The article that was written, null when there is none. */
    public PublishedArticle getArticle() {
        return find().orElse(null);
    }

    /** How many days it is older than the incident; negative when it is younger. */
    public long getDaysBefore() {
        return find().map(article -> ChronoUnit.DAYS.between(
                        article.publishedAt(), incident.getView().openedAt()))
                .orElse(0L);
    }

    /** Whether it does not count until it is improved. */
    public boolean isDoubted() {
        return find().filter(article -> !articles.counts(article.id())).isPresent();
    }

    /** Whether it was revised after the incident was opened: what counts is what it said before. */
    public boolean isRevisedSince() {
        return find().filter(article ->
                        article.updatedAt().isAfter(incident.getView().openedAt()))
                .isPresent();
    }

    /** The article as it stood when the incident was opened. */
    public String getThen() {
        return find().map(article ->
                        article.address() + "?on=" + incident.getView().openedAt())
                .orElse("");
    }

    /** Whether it was published before the incident was opened. */
    public boolean isOlder() {
        return find().filter(article ->
                        article.publishedAt().isBefore(incident.getView().openedAt()))
                .isPresent();
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }
}
