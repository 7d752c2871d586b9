package org.packledger.incident.work;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.VisibleText;
import org.packledger.platform.Twins;
import org.packledger.platform.WholeOrNothing;

/** Where leads write the canned replies. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class CannedReplyDesk {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_BODY = 5_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    /**
     * Writes a new one, or another text for one that is there. A title is used once.
     *
     * @param id of the one that is there, or empty
     * @throws UnknownPlaceholder when the text holds one that nobody could fill in
     */
    public void write(Actor actor, Optional<Long> id, String title, String body) {
        actor.mustBe(Role.LEAD);
        String called = text("cannedTitle", title, LONGEST_TITLE);
        String says = new CannedText(text("cannedBody", body, LONGEST_BODY)).body();
        if (isTaken(called, id.orElse(0L))) {
            throw taken();
        }
        if (keep(actor, id, called, says) == 0) {
            throw new NotFound("canned reply");
        }
    }

    /** Another call may take the title at the same moment: the key of the table sees that. */
    private int keep(Actor actor, Optional<Long> id, String title, String body) {
        try {
            return id.isPresent() ? change(actor, id.get(), title, body) : add(actor, title, body);
        } catch (PersistenceException e) {
            if (Twins.refusedBy("title", e)) {
                throw taken();
            }
            throw e;
        }
    }

    private static InvalidInput taken() {
        return new InvalidInput("cannedTitle", "is the title of another canned reply; choose another one");
    }

    /** Removes one; what was sent stays as it was sent. */
    public void remove(Actor actor, long id) {
        actor.mustBe(Role.LEAD);
        entities.createNativeQuery("delete from canned_reply where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private int add(Actor actor, String title, String body) {
        Number there = (Number)
                entities.createNativeQuery("select count(*) from canned_reply").getSingleResult();
        if (there.intValue() >= CannedReplies.MOST) {
            throw new InvalidInput("cannedTitle", "would be one more than the 100 that a menu can hold; remove one");
        }
        return entities.createNativeQuery("""
                        insert into canned_reply (title, body, updated_by, updated_by_name, updated_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, title)
                .setParameter(2, body)
                .setParameter(3, actor.reference())
                .setParameter(4, actor.name())
                .setParameter(5, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    private int change(Actor actor, long id, String title, String body) {
        return entities.createNativeQuery("""
                        update canned_reply
                        set title = ?1, body = ?2, updated_by = ?3, updated_by_name = ?4, updated_at = ?5 where id = ?6
                        """)
                .setParameter(1, title)
                .setParameter(2, body)
                .setParameter(3, actor.reference())
                .setParameter(4, actor.name())
                .setParameter(5, Timestamp.from(clock.now()))
                .setParameter(6, id)
                .executeUpdate();
    }

    private boolean isTaken(String title, long but) {
        return !entities.createNativeQuery("select id from canned_reply where title = ?1 and id <> ?2")
                .setParameter(1, title)
                .setParameter(2, but)
                .getResultList()
                .isEmpty();
    }

    private static String text(String field, String text, int most) {
        String visible = text == null ? "" : VisibleText.of(text).strip();
        if (visible.isEmpty() || visible.length() > most) {
            throw new InvalidInput(field, "is missing or longer than %d characters".formatted(most));
        }
        return visible;
    }
}
