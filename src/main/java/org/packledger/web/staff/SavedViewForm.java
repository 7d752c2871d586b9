package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.incident.work.SavedViewDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.web.Notices;

/** Keeps the inbox as it is shown under a name, or forgets one that was kept. */
@Named("savedViewForm")
@RequestScoped
public class SavedViewForm {

    @Inject
    private Actor actor;

    @Inject
    private SavedViewDesk desk;

    @Inject
    private Notices notices;

    private String name;
    private boolean shared;

    /** Keeps it. */
    public String save() {
        String query = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("back", "");
        desk.save(actor, name, query, shared);
        notices.done("views.saved", name);
        return "/staff/inbox?faces-redirect=true&" + query;
    }

    /** Forgets the one that the button names, for the list may have another order by now. */
    public String remove(String id) {
        if (!id.matches("\\d{1,15}")) {
            throw new NotFound("view");
        }
        desk.remove(actor, Long.parseLong(id));
        notices.done("views.removed");
        return "/staff/inbox?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
