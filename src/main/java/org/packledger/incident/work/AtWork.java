package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** Who is at an incident just now. Whoever has not said so for a while is gone, without saying that. */
@ApplicationScoped
public class AtWork {

    /** As long as somebody counts who is not heard of; pages say it three times in it. */
    static final Duration HEARD_OF = Duration.ofSeconds(60);

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The colleagues who answer or close this incident now, the first to begin first. */
    public List<Busy> others(Actor actor, long number) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select s.name, w.doing, w.since
                from at_work w join staff_member s on s.id = w.staff_member_id join incident i on i.id = w.incident_id
                where i.number = :number and w.staff_member_id <> :me and w.heard_at > :lately
                order by w.since, s.name limit 20
                """;
        return reads.list(
                Busy.class,
                sql,
                Map.of("number", number, "me", actor.id(), "lately", clock.now().minus(HEARD_OF)));
    }

    /** How many messages somebody else wrote after the one of this id. */
    public long writtenSince(Actor actor, long number, long message) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select count(*) from message m join incident i on i.id = m.incident_id
                where i.number = :number and m.id > :message and m.author <> :me
                """;
        return reads.find(Long.class, sql, Map.of("number", number, "message", message, "me", actor.reference()))
                .orElse(0L);
    }
}
