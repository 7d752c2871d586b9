package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.CommentDesk;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.web.Notices;

/** {@code /customer/comment?article=}: remarks something on an article. */
@Named("commentForm")
@RequestScoped
public class CommentForm {

    @Inject
    private Actor actor;

    @Inject
    private ArticleAtHand atHand;

    @Inject
    private CommentDesk desk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String body;

    /** Finds the article, or answers that there is none. */
    public void load() {
        getFound();
    }

    /** Sends it to the vendor. */
    public String send() {
        desk.write(actor, intent, getArticle(), body);
        notices.done("comment.sent");
        return "/customer/comment?faces-redirect=true&article=" + getArticle();
    }

    /** What it is about. */
    public PublishedArticle getFound() {
        return atHand.get();
    }

    public Long getArticle() {
        return atHand.id();
    }

    public void setArticle(Long article) {
        atHand.choose(article);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
