package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.LinkDesk;
import org.packledger.incident.LinkKind;
import org.packledger.incident.LinkedIncident;
import org.packledger.incident.Links;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.web.Notices;

/** Says with which other incidents this one is read. */
@Named("linkForm")
@RequestScoped
public class LinkForm {

    @Inject
    private Actor actor;

    @Inject
    private LinkDesk desk;

    @Inject
    private Links links;

    @Inject
    private Incident incident;

    @Inject
    private Notices notices;

    private Intent intent;
    private Long other;
    private LinkKind kind = LinkKind.RELATED;
    private List<LinkedIncident> list;

    /** Links it with the one that was named. */
    public String link() {
        desk.link(actor, intent, incident.getNumber(), other, kind);
        notices.done("link.made", other.toString());
        return incident.page();
    }

    /** Takes away the link that the button names, for there may be others by now. */
    public String unlink(String link) {
        LinkedIncident gone = getList().stream()
                .filter(each -> Long.toString(each.link()).equals(link))
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
        desk.unlink(actor, incident.getNumber(), gone.link());
        notices.done("link.removed", Long.toString(gone.number()));
        return incident.page();
    }

    /** The links that stand. */
    public List<LinkedIncident> getStanding() {
        return getList().stream().filter(LinkedIncident::isStanding).toList();
    }

    /** The links that somebody took away. */
    public List<LinkedIncident> getRemoved() {
        return getList().stream().filter(each -> !each.isStanding()).toList();
    }

    private List<LinkedIncident> getList() {
        if (list == null) {
            list = links.of(actor, incident.getView());
        }
        return list;
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }
}
