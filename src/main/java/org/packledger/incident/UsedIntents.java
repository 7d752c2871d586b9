package org.packledger.incident;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;

/** Looks up what an intent did before. */
final class UsedIntents {

    private UsedIntents() {}

    /**
     * Whether this intent did it before, in this incident.
     *
     * @param query the incident's id by {@code :intent}
     * @throws IntentConflict when the intent did it in another incident
     */
    static boolean contain(EntityManager entities, String query, Intent intent, Incident incident) {
        List<Long> before = entities.createQuery(query, Long.class)
                .setParameter("intent", intent.id().toString())
                .getResultList();
        if (before.stream().anyMatch(other -> other != incident.id())) {
            throw new IntentConflict(intent);
        }
        return !before.isEmpty();
    }
}
