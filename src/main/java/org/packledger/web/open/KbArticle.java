package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.packledger.kernel.NotFound;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;

/** {@code /kb/<slug>}: one article; with {@code ?on=} an instant, as it stood then. */
@Named("kbArticle")
@RequestScoped
public class KbArticle {

    private static final int SEE_ALSO = 5;

    @Inject
    private Articles articles;

    @Inject
    private ArticleSearch search;

    private String slug;
    private String on;
    private Instant asOf;
    private PublishedArticle article;
    private List<ArticleCard> seeAlso;

    /** Finds the article, or answers that there is none. */
    public void load() {
        if (on == null || on.isEmpty()) {
            article = articles.getBySlug(slug);
        } else {
            asOf = instant(on);
            article = articles.getAsOf(slug, asOf);
        }
        seeAlso = search.related(article, SEE_ALSO);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFound("article");
        }
    }

    /** The instant at which it is shown as it stood; null for as it is. */
    public Instant getAsOf() {
        return asOf;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public PublishedArticle getArticle() {
        return article;
    }

    public List<ArticleCard> getSeeAlso() {
        return seeAlso;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
