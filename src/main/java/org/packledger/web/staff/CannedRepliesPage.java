package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.work.CannedReplies;
import org.packledger.incident.work.CannedReply;
import org.packledger.incident.work.CannedReplyDesk;
import org.packledger.incident.work.Placeholder;
import org.packledger.kernel.Actor;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;

/** {@code /staff/canned-replies?id=}: the answers that are used again and again; a lead writes them, everybody reads them. */
@Named("cannedReplies")
@RequestScoped
public class CannedRepliesPage {

    private static final String HERE = "/staff/canned-replies?faces-redirect=true";

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private CannedReplies replies;

    @Inject
    private CannedReplyDesk desk;

    @Inject
    private Notices notices;

    private String title;
    private String body;
    private List<CannedReply> list;

    /** Shows the one that the address names, or answers that there is none. */
    public void load() {
        if (getId() != null) {
            CannedReply chosen = replies.get(actor, getId());
            title = chosen.title();
            body = chosen.body();
        }
    }

    /** Writes it. */
    public String write() {
        desk.write(actor, Optional.ofNullable(getId()), title, body);
        notices.done("canned.written", title);
        return HERE;
    }

    /** Removes it. */
    public String remove() {
        String gone = replies.get(actor, getId()).title();
        desk.remove(actor, getId());
        notices.done("canned.removed", gone);
        return HERE;
    }

    /** All of them. */
    public List<CannedReply> getList() {
        if (list == null) {
            list = replies.list(actor);
        }
        return list;
    }

    /** What can stand in braces. */
    public Placeholder[] getPlaceholders() {
        return Placeholder.values();
    }

    public Long getId() {
        return subject.getKey();
    }

    public void setId(Long id) {
        subject.setKey(id);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
