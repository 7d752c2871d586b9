package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.web.Notices;

/** Says that the article does not count until it is improved. */
@Named("doubtForm")
@RequestScoped
public class DoubtForm {

    @Inject
    private Actor actor;

    @Inject
    private KnowledgeDesk desk;

    @Inject
    private Article article;

    @Inject
    private Notices notices;

    private String why;

    /** Says so. */
    public String doubt() {
        desk.doubt(actor, article.getId(), why);
        notices.done("doubt.done");
        return "/staff/article?faces-redirect=true&id=" + article.getId();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
