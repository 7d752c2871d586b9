package org.packledger.incident.work;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.regex.Pattern;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.VisibleText;
import org.packledger.platform.WholeOrNothing;

/** Where the vendor's people keep views of their inbox: each for himself, a lead also for everybody. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SavedViewDesk {

    private static final int LONGEST = 60;
    private static final int MOST = 30;

    /** The state of an address: names and values, encoded. */
    private static final Pattern QUERY = Pattern.compile("[\\w=&%.+~*-]{1,600}");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps a view; under a name that this person used before, in its place.
     *
     * @param query the state of the address
     * @param shared for everybody, which only a lead can say
     */
    public void save(Actor actor, String name, String query, boolean shared) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        if (shared) {
            actor.mustBe(Role.LEAD);
        }
        String called = name == null ? "" : VisibleText.of(name).strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            throw new InvalidInput("viewName", "is missing or longer than 60 characters");
        }
        if (!QUERY.matcher(query).matches()) {
            throw new InvalidInput("viewQuery", "narrows nothing; choose what to see first");
        }
        oneAfterTheOther(actor);
        entities.createNativeQuery("delete from saved_view where owner_id = ?1 and name = ?2")
                .setParameter(1, actor.id())
                .setParameter(2, called)
                .executeUpdate();
        if (count(actor) >= MOST) {
            throw new InvalidInput("viewName", "would be the 31st that you keep; remove one first");
        }
        entities.createNativeQuery("""
                        insert into saved_view (owner_id, name, query, shared, saved_at) values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, actor.id())
                .setParameter(2, called)
                .setParameter(3, query)
                .setParameter(4, shared)
                .setParameter(5, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    /** Forgets one's own view, or, as a lead, a shared one. */
    public void remove(Actor actor, long id) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        int gone = entities.createNativeQuery(
                        "delete from saved_view where id = ?1 and (owner_id = ?2 or (shared and ?3))")
                .setParameter(1, id)
                .setParameter(2, actor.id())
                .setParameter(3, actor.isOneOf(Role.LEAD))
                .executeUpdate();
        if (gone == 0) {
            throw new NotFound("saved view");
        }
    }

    /** Two saves of one person at the same moment would both delete what is there, and the second could not insert. */
    private void oneAfterTheOther(Actor actor) {
        entities.createNativeQuery("select id from staff_member where id = ?1 for update")
                .setParameter(1, actor.id())
                .getResultList();
    }

    private int count(Actor actor) {
        return ((Number) entities.createNativeQuery("select count(*) from saved_view where owner_id = ?1")
                        .setParameter(1, actor.id())
                        .getSingleResult())
                .intValue();
    }
}
