package org.packledger.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** How customers were served in a period: what they objected to, and how soon they were answered. */
@ApplicationScoped
public class ServiceReports {

    private static final String OBJECTIONS = """
            select (select count(distinct d.id) from debit_reversal d
                    join verdict v on v.incident_id = d.incident_id and v.book_id = d.book_id and v.entry_number = d.reverses
                    left join closing_undone u on u.incident_id = v.incident_id and u.closing = v.closing
                    where d.decided_at >= :begins and d.decided_at < :ends and u.id is null) as taken_back,
              cast(coalesce(sum(a.status = 'UPHELD'), 0) as signed) as upheld,
              cast(coalesce(sum(a.status = 'REJECTED'), 0) as signed) as rejected,
              cast(coalesce(sum(a.status = 'OPEN'), 0) as signed) as waiting
            from appeal a where a.appealed_at >= :begins and a.appealed_at < :ends
            """;

    /** An incident without an answer has no row in the median; the median stands on every row, so that any one will do. */
    private static final String FIRST_ANSWERS = """
            select (select count(*) from incident i where i.opened_at >= :begins and i.opened_at < :ends) as opened,
              coalesce(max(m.answered), 0) as answered, cast(max(m.median) as signed) as median_seconds
            from (select median(timestampdiff(second, a.opened_at, a.answered_at)) over () as median, count(*) over () as answered
                  from (select i.opened_at, least(
                          coalesce((select min(s.written_at) from message s where s.incident_id = i.id and s.kind = 'STAFF'), timestamp'9999-01-01 00:00:00'),
                          coalesce((select min(v.decided_at) from verdict v
                                    where v.incident_id = i.id and v.decided_by like 'staff-%'), timestamp'9999-01-01 00:00:00')) as answered_at
                        from incident i where i.opened_at >= :begins and i.opened_at < :ends) a
                  where a.answered_at < timestamp'9999-01-01 00:00:00') m
            """;

    @Inject
    private Reads reads;

    /** Debits taken back, and appeals by how they ended. */
    public Objections objections(Actor actor, ReportPeriod period) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.find(Objections.class, OBJECTIONS, period.parameters()).orElseThrow();
    }

    /** How soon incidents were answered. */
    public FirstAnswers firstAnswers(Actor actor, ReportPeriod period) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.find(FirstAnswers.class, FIRST_ANSWERS, period.parameters())
                .orElseThrow();
    }
}
