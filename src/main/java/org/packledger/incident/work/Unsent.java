package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.InvalidInput;
import org.packledger.platform.Reads;

/** What the vendor's people have typed and not sent: one text for each person, incident and kind, seen by its writer only. */
@ApplicationScoped
public class Unsent {

    /** The longest text that is kept, as long as the longest message. */
    static final int LONGEST = 50_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reads reads;

    /** What this person has typed and not sent. */
    public Optional<String> find(Actor actor, long incident, Writing kind) {
        String sql = """
                select body from unsent_text
                where staff_member_id = :me and incident_id = :incident and kind = :kind
                """;
        return reads.find(String.class, sql, Map.of("me", actor.id(), "incident", incident, "kind", kind.name()));
    }

    /** It was sent: nothing is left to come back to. Part of the transaction that sends it. */
    public void sent(Actor actor, long incident, Writing kind) {
        entities.createNativeQuery("""
                        delete from unsent_text where staff_member_id = ?1 and incident_id = ?2 and kind = ?3
                        """)
                .setParameter(1, actor.id())
                .setParameter(2, incident)
                .setParameter(3, kind.name())
                .executeUpdate();
    }

    void keep(Actor actor, long incident, Writing kind, String text, Instant now) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(
                    "text", "is %d characters long; at most %d are kept".formatted(text.length(), LONGEST));
        }
        if (text.isBlank() || wasJustSent(actor, incident, text)) {
            sent(actor, incident, kind);
            return;
        }
        entities.createNativeQuery("""
                        insert into unsent_text (staff_member_id, incident_id, kind, body, kept_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on duplicate key update body = values(body), kept_at = values(kept_at)
                        """)
                .setParameter(1, actor.id())
                .setParameter(2, incident)
                .setParameter(3, kind.name())
                .setParameter(4, text)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** A keeping that was overtaken by the sending comes late, and must not bring the text back. */
    private boolean wasJustSent(Actor actor, long incident, String text) {
        return !entities.createNativeQuery("""
                        select id from message where incident_id = ?1 and author = ?2 and body = ?3 order by id desc limit 1
                        """)
                .setParameter(1, incident)
                .setParameter(2, actor.reference())
                .setParameter(3, text.strip())
                .getResultList()
                .isEmpty();
    }
}
