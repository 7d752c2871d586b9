package org.packledger.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** What a customer agreed to beforehand, for its own people and for those who answer it. */
@ApplicationScoped
public class StandingOrders {

    private static final String STANDING = """
            select s.id, s.reason, s.monthly, s.ordered_by_name, s.ordered_at,
              (select count(*) from consent c where c.standing_order_id = s.id and c.stated_at >= :month) as used
            from standing_order s
            where s.organisation_id = :organisation and s.ended_at is null
            order by s.reason""";

    private static final String COVERABLE = """
            select r.code from policy_reason r
             where r.billable and r.version = (select v.version from policy_version v
               where v.effective_from <= :now order by v.effective_from desc, v.version desc limit 1)
             order by r.position limit 100""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** Those of one organisation that stand. */
    public List<Standing> of(Actor actor, long organisation) {
        actor.mustBelongTo(organisation, "organisation");
        if (!actor.isCustomer()) {
            actor.mustBe(Role.AGENT, Role.LEAD);
        }
        return reads.list(Standing.class, STANDING, Map.of("organisation", organisation, "month", thisMonth(clock)));
    }

    /** The codes of the reasons that cost something, in their order. */
    public List<String> coverable() {
        return coverable(reads, clock.now());
    }

    /** When the calendar month of the vendor began. */
    public static Instant thisMonth(BusinessClock clock) {
        return clock.today().withDayOfMonth(1).atStartOfDay(clock.zone()).toInstant();
    }

    static List<String> coverable(Reads reads, Instant now) {
        return reads.list(String.class, COVERABLE, Map.of("now", now));
    }

    /**
     * One that stands.
     *
     * @param monthly at most so many a calendar month
     * @param used how many of them this month
     */
    public record Standing(long id, String reason, int monthly, String orderedByName, Instant orderedAt, int used) {

        /** How many more this month. */
        public int left() {
            return Math.max(0, monthly - used);
        }
    }
}
