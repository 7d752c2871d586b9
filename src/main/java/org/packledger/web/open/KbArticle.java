package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;

/** {@code /kb/<slug>}: one article. */
@Named("kbArticle")
@RequestScoped
public class KbArticle {

    private static final int SEE_ALSO = 5;

    @Inject
    private Articles articles;

    private String slug;
    private PublishedArticle article;
    private List<ArticleCard> seeAlso;

    /** Finds the article, or answers that there is none. */
    public void load() {
        article = articles.getBySlug(slug);
        seeAlso = articles.seeAlso(article, SEE_ALSO);
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
