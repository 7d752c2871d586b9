package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;

/** Where the links between incidents are kept. The caller holds the locks of the incidents. */
@ApplicationScoped
class LinkFile {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Whether this intent made a link before, which may have been taken away since.
     *
     * @throws IntentConflict when the intent was used for another one
     */
    boolean wasMade(Intent intent, Fingerprint request) {
        List<?> before = entities.createNativeQuery(
                        "select lower(hex(fingerprint)) from incident_link where intent_id = ?1")
                .setParameter(1, intent.id().toString())
                .getResultList();
        if (!before.isEmpty() && !request.hex().equals(before.get(0))) {
            throw new IntentConflict(intent);
        }
        return !before.isEmpty();
    }

    boolean stands(Incident one, Incident other) {
        return !entities.createNativeQuery(
                        "select id from incident_link where one_id = ?1 and other_id = ?2 and removed_at is null")
                .setParameter(1, Math.min(one.id(), other.id()))
                .setParameter(2, Math.max(one.id(), other.id()))
                .getResultList()
                .isEmpty();
    }

    void add(Actor by, Intent intent, Fingerprint request, Incident one, Incident other, LinkKind kind, Instant now) {
        entities.createNativeQuery("""
                        insert into incident_link
                          (one_id, other_id, kind, linked_by, linked_by_name, linked_at, intent_id, fingerprint)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, unhex(?8))
                        """)
                .setParameter(1, Math.min(one.id(), other.id()))
                .setParameter(2, Math.max(one.id(), other.id()))
                .setParameter(3, kind.name())
                .setParameter(4, by.reference())
                .setParameter(5, by.name())
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, intent.id().toString())
                .setParameter(8, request.hex())
                .executeUpdate();
    }

    /** Whether this link is one of the incident's, standing or not. */
    boolean isOf(Incident incident, long link) {
        return !entities.createNativeQuery(
                        "select id from incident_link where id = ?1 and (one_id = ?2 or other_id = ?2)")
                .setParameter(1, link)
                .setParameter(2, incident.id())
                .getResultList()
                .isEmpty();
    }

    /** It does not stand any more; whoever took it away first is remembered. */
    void remove(Actor by, long link, Instant now) {
        entities.createNativeQuery("""
                        update incident_link set removed_by = ?1, removed_by_name = ?2, removed_at = ?3
                        where id = ?4 and removed_at is null
                        """)
                .setParameter(1, by.reference())
                .setParameter(2, by.name())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, link)
                .executeUpdate();
    }
}
