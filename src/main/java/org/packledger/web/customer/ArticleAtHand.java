package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.packledger.kernel.NotFound;
import org.packledger.knowledge.Articles;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.web.PageSubject;

/** The published article that the page of a customer is about. */
@RequestScoped
public class ArticleAtHand {

    @Inject
    private PageSubject subject;

    @Inject
    private Articles articles;

    private PublishedArticle found;

    /**
     * What it says.
     *
     * @throws NotFound when nobody can read it
     */
    PublishedArticle get() {
        if (found == null) {
            found = articles.find(id()).orElseThrow(() -> new NotFound("article"));
        }
        return found;
    }

    Long id() {
        return subject.getKey();
    }

    void choose(Long id) {
        subject.setKey(id);
    }
}
