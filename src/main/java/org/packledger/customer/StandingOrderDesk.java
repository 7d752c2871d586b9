package org.packledger.customer;

import static org.packledger.kernel.Role.APPROVER;
import static org.packledger.kernel.Role.OWNER;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Reads;
import org.packledger.platform.WholeOrNothing;

/** Where a customer's owners and approvers agree beforehand, and stop agreeing. Locks the organisation first. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class StandingOrderDesk {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private CustomerFile file;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * Agrees beforehand to at most so many incidents a calendar month, for one reason. An order for the same reason is
     * ended by it.
     *
     * @param reason code of a billable reason
     * @param monthly 1 to 1,000
     */
    public void order(Actor actor, Intent intent, String reason, int monthly) {
        long organisation = own(actor);
        Fingerprint request = Fingerprint.of("standing order", organisation, reason, monthly);
        file.lock(organisation);
        List<StandingOrder> before = entities.createQuery(
                        "select s from StandingOrder s where s.intent = :intent", StandingOrder.class)
                .setParameter("intent", intent.id().toString())
                .getResultList();
        if (!before.isEmpty()) {
            if (!before.get(0).isOf(request)) {
                throw new IntentConflict(intent);
            }
            return;
        }
        if (monthly < 1 || monthly > MOST) {
            throw new InvalidInput("monthly", "must be between 1 and 1,000");
        }
        if (reason == null || !isBillable(reason)) {
            throw new InvalidInput("standingReason", "is no reason that costs anything");
        }
        standing(organisation, reason).forEach(order -> order.end(actor, clock.now()));
        entities.flush();
        entities.persist(new StandingOrder(actor, reason, monthly, intent, request, clock.now()));
        entities.flush();
    }

    /**
     * Agrees no more; what was agreed to before stays.
     *
     * @throws NotFound when there is none, or it is another's
     */
    public void end(Actor actor, long order) {
        long organisation = own(actor);
        StandingOrder found = entities.find(StandingOrder.class, order, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.organisation() != organisation) {
            throw new NotFound("standing order");
        }
        found.end(actor, clock.now());
    }

    private List<StandingOrder> standing(long organisation, String reason) {
        return entities.createQuery(
                        "select s from StandingOrder s where s.organisation = :organisation and s.reason = :reason"
                                + " and s.endedAt is null",
                        StandingOrder.class)
                .setParameter("organisation", organisation)
                .setParameter("reason", reason)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private boolean isBillable(String reason) {
        return StandingOrders.coverable(reads, clock.now()).contains(reason);
    }

    private static long own(Actor actor) {
        actor.mustBe(OWNER, APPROVER);
        return actor.organisation().orElseThrow(() -> new NotAllowed("A customer's own people agree to what it costs"));
    }
}
