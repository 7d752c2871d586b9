package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.DeflectionDesk;
import org.packledger.knowledge.PublishedArticle;
import org.packledger.web.Notices;

/** {@code /customer/answered?article=}: an article that may answer what was about to be asked, and whether it did. */
@Named("answered")
@RequestScoped
public class Answered {

    private static final int LONGEST_SUBJECT = 160;

    @Inject
    private Actor actor;

    @Inject
    private ArticleAtHand atHand;

    @Inject
    private DeflectionDesk desk;

    @Inject
    private Notices notices;

    private Intent intent;
    private String asked;

    /** It did: nothing is opened. */
    public String yes() {
        desk.answered(actor, intent, getArticle(), asked);
        notices.done("answered.done");
        return "/customer/incidents?faces-redirect=true";
    }

    /** Finds the article, or answers that there is none. */
    public void load() {
        getFound();
    }

    /** What it says. */
    public PublishedArticle getFound() {
        return atHand.get();
    }

    /** Back to the question, with its subject. */
    public String getBack() {
        return asked == null
                ? "/customer/new-incident"
                : "/customer/new-incident?about=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
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

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null || asked.length() <= LONGEST_SUBJECT ? asked : asked.substring(0, LONGEST_SUBJECT);
    }
}
