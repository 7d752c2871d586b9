package org.packledger.incident.work;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/** Where the vendor's people leave what they have not sent yet, and say what they are at. Nothing of it reaches a customer. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class WorkDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Unsent unsent;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps what was typed, for this person alone; blank forgets it.
     *
     * @throws org.packledger.kernel.InvalidInput when it is longer than a message may be
     */
    public void keep(Actor actor, long number, Writing kind, String text) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        unsent.keep(actor, incident(number), kind, text == null ? "" : text, clock.now());
    }

    /** This person is at it: said again every few seconds, and forgotten when it is not. */
    public void isAt(Actor actor, long number, Doing doing) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        Timestamp now = Timestamp.from(clock.now());
        entities.createNativeQuery("""
                        insert into at_work (incident_id, staff_member_id, doing, since, heard_at) values (?1, ?2, ?3, ?4, ?4)
                        on duplicate key update
                          since = if(doing = values(doing) and heard_at > ?5, since, values(since)),
                          doing = values(doing), heard_at = values(heard_at)
                        """)
                .setParameter(1, incident(number))
                .setParameter(2, actor.id())
                .setParameter(3, doing.name())
                .setParameter(4, now)
                .setParameter(5, Timestamp.from(clock.now().minus(AtWork.HEARD_OF)))
                .executeUpdate();
    }

    /** This person has left it. */
    public void leaves(Actor actor, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        entities.createNativeQuery("delete from at_work where incident_id = ?1 and staff_member_id = ?2")
                .setParameter(1, incident(number))
                .setParameter(2, actor.id())
                .executeUpdate();
    }

    private long incident(long number) {
        List<?> ids = entities.createNativeQuery("select id from incident where number = ?1")
                .setParameter(1, number)
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(id -> ((Number) id).longValue())
                .orElseThrow(() -> new NotFound("incident"));
    }
}
