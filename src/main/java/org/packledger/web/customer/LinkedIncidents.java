package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.LinkedIncident;
import org.packledger.incident.Links;
import org.packledger.kernel.Actor;

/** The incidents of the same organisation that the one on the page is linked with. */
@Named("linkedIncidents")
@RequestScoped
public class LinkedIncidents {

    @Inject
    private Actor actor;

    @Inject
    private Links links;

    @Inject
    private Incident incident;

    private List<LinkedIncident> list;

    /** In the order in which they were linked. */
    public List<LinkedIncident> getList() {
        if (list == null) {
            list = links.of(actor, incident.getView());
        }
        return list;
    }
}
