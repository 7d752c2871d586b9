package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** Whether a closing can be undone: for how long after it, and by whom. */
@ApplicationScoped
public class Undoing {

    private static final long UNTIL_SET = 10;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * Until when this person can undo the newest closing of an incident; empty when they cannot, also because its debit was
     * taken back or the customer appealed against it.
     */
    public Optional<Instant> until(Actor actor, IncidentView incident) {
        if (!incident.isSolved() || !actor.isOneOf(Role.AGENT, Role.LEAD)) {
            return Optional.empty();
        }
        String sql = """
                select v.decided_at from verdict v
                join incident i on i.id = v.incident_id and v.closing = i.closings
                left join one_matter m on m.incident_id = i.id
                where i.id = :incident and m.goes_on_in is null and (v.decided_by = :me or :lead)
                  and not exists (select 1 from appeal a where a.book_id = v.book_id and a.entry_number = v.entry_number)
                  and not exists (select 1 from journal_entry r where r.book_id = v.book_id and r.reverses = v.entry_number)
                """;
        Map<String, Object> parameters =
                Map.of("incident", incident.id(), "me", actor.reference(), "lead", actor.isOneOf(Role.LEAD));
        return reads.find(Instant.class, sql, parameters)
                .map(closed -> closed.plus(window()))
                .filter(clock.now()::isBefore);
    }

    /** How long after a closing it can be undone. */
    Duration window() {
        String sql = "select cast(value as signed) from setting where name = 'incident.undoMinutes'";
        return Duration.ofMinutes(reads.find(Long.class, sql, Map.of()).orElse(UNTIL_SET));
    }
}
