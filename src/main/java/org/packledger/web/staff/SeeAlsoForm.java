package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.web.Notices;

/** Names what is worth reading beside the article. */
@Named("seeAlsoForm")
@RequestScoped
public class SeeAlsoForm {

    @Inject
    private Actor actor;

    @Inject
    private KnowledgeDesk desk;

    @Inject
    private Article article;

    @Inject
    private Notices notices;

    private String ids;
    private boolean typed;

    /** Keeps them. */
    public String name() {
        desk.seeAlso(actor, article.getId(), ids);
        notices.done("seeAlso.done");
        return "/staff/article?faces-redirect=true&id=" + article.getId();
    }

    /** As they are stored, until something else is typed. */
    public String getIds() {
        return typed || article.getId() == null ? ids : article.getStored().seeAlso();
    }

    public void setIds(String ids) {
        this.ids = ids;
        typed = true;
    }
}
