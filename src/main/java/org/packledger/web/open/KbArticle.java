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
import org.packledger.knowledge.CommentDesk;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.knowledge.ShownComment;
import org.packledger.knowledge.VoteDesk;
import org.packledger.knowledge.Votes;

/** {@code /kb/<slug>}: one article; with {@code ?on=} an instant, as it stood then. */
@Named("kbArticle")
@RequestScoped
public class KbArticle {

    private static final int SEE_ALSO = 5;

    @Inject
    private Articles articles;

    @Inject
    private ArticleSearch search;

    @Inject
    private VoteDesk votes;

    @Inject
    private CommentDesk comments;

    private String slug;
    private String thanks;
    private Votes said;
    private List<ShownComment> remarks;
    private String on;
    private Instant asOf;
    private PublishedArticle article;
    private List<ArticleCard> seeAlso;
    private List<ArticleCard> related;

    /** What readers say of it. */
    public Votes getVotes() {
        if (said == null) {
            said = votes.of(article.id());
        }
        return said;
    }

    /** What customers remarked and staff let show. */
    public List<ShownComment> getComments() {
        if (remarks == null) {
            remarks = comments.shown(article.id());
        }
        return remarks;
    }

    /** What was just said of it; null when nothing was. */
    public String getThanks() {
        return thanks;
    }

    public void setThanks(String thanks) {
        this.thanks = thanks;
    }

    /** Finds the article, or answers that there is none. */
    public void load() {
        if (on == null || on.isEmpty()) {
            article = articles.getBySlug(slug);
        } else {
            asOf = instant(on);
            article = articles.getAsOf(slug, asOf);
        }
        seeAlso = search.seeAlso(article);
        related = search.related(article, SEE_ALSO).stream()
                .filter(each -> !seeAlso.contains(each))
                .toList();
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

    /** What is about the same. */
    public List<ArticleCard> getRelated() {
        return related;
    }

    /** What staff say is worth reading beside it. */
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
