package org.packledger.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** How incidents were closed in a period. One that was closed again in the same billing cycle counts once, as it ended. */
@ApplicationScoped
public class VerdictReports {

    @Inject
    private Reads reads;

    /**
     * Those with the most verdicts first, months in their order.
     *
     * @param most how many at most; of months all
     */
    public List<Tally> by(Actor actor, Grouping grouping, ReportPeriod period, int most) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return grouping == Grouping.MONTH
                ? period.months().stream().map(month -> of(month, period)).toList()
                : tallies(grouping, period.parameters(), most);
    }

    /** All verdicts of the period. */
    public Tally all(Actor actor, ReportPeriod period) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return Tally.sum(tallies(Grouping.MONTH, period.parameters(), 1));
    }

    /**
     * What somebody or something that verdicts are counted by is called, as its newest verdict knows it.
     *
     * @param code as in a {@link Tally}
     */
    public Optional<String> name(Actor actor, Grouping grouping, String code) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select %s from verdict v join incident i on i.id = v.incident_id join organisation o on o.id = i.organisation_id
                where %s = :code order by v.decided_at desc limit 1
                """.formatted(grouping.title(), grouping.key());
        return reads.find(String.class, sql, Map.of("code", code));
    }

    private Tally of(YearMonth month, ReportPeriod period) {
        Tally sum = Tally.sum(tallies(Grouping.MONTH, period.in(month).parameters(), 1));
        return new Tally(month.toString(), month.toString(), sum.free(), sum.billable(), sum.takenBack());
    }

    private List<Tally> tallies(Grouping grouping, Map<String, Object> days, int most) {
        String sql = """
                select s.code, max(s.name) as name,
                  cast(sum(not s.billable) as signed) as free, cast(sum(s.billable) as signed) as billable,
                  cast(sum(s.billable and s.taken_back) as signed) as taken_back
                from (select %s as code, %s as name, v.billable, %s as taken_back %s) s
                group by s.code order by count(*) desc, name, s.code limit %d
                """.formatted(grouping.key(), grouping.title(), Standing.TAKEN_BACK, Standing.VERDICTS, most);
        return reads.list(Tally.class, sql, days);
    }
}
