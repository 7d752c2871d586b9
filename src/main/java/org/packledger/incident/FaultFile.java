package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;

/** Where the vendor's faults and the bugs of incidents are kept. */
@ApplicationScoped
class FaultFile {

    @PersistenceContext
    private EntityManager entities;

    /** Keeps something new. */
    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    boolean isLinked(Incident incident, String bug) {
        return entities.find(BugLink.class, new BugLink.Key(incident.id(), bug)) != null;
    }

    /** What was said of it. */
    Optional<VendorFault> find(Cause cause) {
        String condition = cause.article().isPresent() ? "f.article = :cause" : "f.bug = :cause";
        return entities
                .createQuery("select f from VendorFault f where " + condition, VendorFault.class)
                .setParameter(
                        "cause",
                        cause.article().<Object>map(id -> id).or(cause::bug).orElseThrow())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Whether this intent said so before.
     *
     * @throws IntentConflict when the intent was used for something else
     */
    boolean wasMarked(Intent intent, Fingerprint request) {
        List<VendorFault> before = entities.createQuery(
                        "select f from VendorFault f where f.intent = :intent", VendorFault.class)
                .setParameter("intent", intent.id().toString())
                .getResultList();
        if (!before.isEmpty() && !before.get(0).isOf(request)) {
            throw new IntentConflict(intent);
        }
        return !before.isEmpty();
    }
}
