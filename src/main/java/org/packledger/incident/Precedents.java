package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.knowledge.SearchWords;
import org.packledger.platform.Reads;

/**
 * How like incidents were judged, of whichever customer: those whose subjects have words of four letters and more in common
 * with this one's, the likest first, as the full-text index weighs them. Merged and withdrawn ones say nothing about what a
 * question costs.
 */
@ApplicationScoped
public class Precedents {

    private static final int MOST = 20;

    @Inject
    private Reads reads;

    /** Up to 20 of them, for agents and leads. */
    public List<Precedent> of(Actor actor, IncidentView incident) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select i.number, i.subject, v.reason, v.billable, r.number is not null as taken_back, v.decided_at
                from incident i join verdict v on v.incident_id = i.id and v.closing = i.closings
                left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
                where match(i.subject) against (:subject) and i.id <> :incident and i.status = 'SOLVED'
                  and v.reason not in ('DUPLICATE', 'WITHDRAWN')
                order by match(i.subject) against (:subject) desc, v.decided_at desc limit
                """ + " " + MOST;
        return reads.list(
                Precedent.class,
                sql,
                Map.of("subject", SearchWords.of(incident.subject()).telling(), "incident", incident.id()));
    }

    /**
     * How far they agree: the share of those that ended as most of them did, billable or free.
     *
     * @return percent, 50 to 100, rounded down; 0 for none
     */
    public static int agreement(List<Precedent> precedents) {
        if (precedents.isEmpty()) {
            return 0;
        }
        int cost = (int) precedents.stream().filter(Precedent::cost).count();
        return 100 * Math.max(cost, precedents.size() - cost) / precedents.size();
    }
}
