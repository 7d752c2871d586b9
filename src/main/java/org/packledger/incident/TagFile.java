package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Actor;
import org.packledger.kernel.InvalidInput;

/** Where the tags of incidents are kept. The caller holds the incident's lock. */
@ApplicationScoped
class TagFile {

    @PersistenceContext
    private EntityManager entities;

    void add(Actor actor, Incident incident, Tag tag, Instant now) {
        if (has(incident, tag)) {
            return;
        }
        if (count(incident) >= Tag.MOST) {
            throw new InvalidInput("tag", "would be one more than the %d that an incident has".formatted(Tag.MOST));
        }
        entities.createNativeQuery("""
                        insert into incident_tag (incident_id, tag, tagged_by_name, tagged_at) values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, incident.id())
                .setParameter(2, tag.word())
                .setParameter(3, actor.name())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    void remove(Incident incident, Tag tag) {
        entities.createNativeQuery("delete from incident_tag where incident_id = ?1 and tag = ?2")
                .setParameter(1, incident.id())
                .setParameter(2, tag.word())
                .executeUpdate();
    }

    private boolean has(Incident incident, Tag tag) {
        return !entities.createNativeQuery("select tag from incident_tag where incident_id = ?1 and tag = ?2")
                .setParameter(1, incident.id())
                .setParameter(2, tag.word())
                .getResultList()
                .isEmpty();
    }

    private int count(Incident incident) {
        return ((Number) entities.createNativeQuery("select count(*) from incident_tag where incident_id = ?1")
                        .setParameter(1, incident.id())
                        .getSingleResult())
                .intValue();
    }
}
