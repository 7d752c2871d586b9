package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.incident.Precedent;
import org.packledger.incident.Precedents;
import org.packledger.kernel.Actor;

/** What whoever judges sees of how like incidents were judged. */
@Named("likeIncidents")
@RequestScoped
public class LikeIncidents {

    private static final int SHOWN = 5;

    @Inject
    private Actor actor;

    @Inject
    private Precedents precedents;

    @Inject
    private Incident incident;

    private List<Precedent> found;

    private List<Precedent> all() {
        if (found == null) {
            found = precedents.of(actor, incident.getView());
        }
        return found;
    }

    /** The likest. */
    public List<Precedent> getLikest() {
        return all().subList(0, Math.min(SHOWN, all().size()));
    }

    public int getCount() {
        return all().size();
    }

    /** How many of them cost a unit in the end. */
    public long getCost() {
        return all().stream().filter(Precedent::cost).count();
    }

    /** How many of them cost none. */
    public long getFree() {
        return getCount() - getCost();
    }

    /** In percent. */
    public int getAgreement() {
        return Precedents.agreement(all());
    }
}
