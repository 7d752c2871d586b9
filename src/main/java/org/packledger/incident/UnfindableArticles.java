package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/**
 * Articles that were there, and that customers did not find: cited again and again in billable verdicts that stand. What many
 * do not find is not readily available.
 */
@ApplicationScoped
public class UnfindableArticles {

    /** Cited this often within {@link #WINDOW}, by more than one customer's incidents. */
    static final int OFTEN = 3;

    private static final Duration WINDOW = Duration.ofDays(90);

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** For agents and leads, the most often cited first; those that do not count any more are left out. */
    public List<UnfindableArticle> list(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select a.id, a.solution_id, a.title, count(*) as cited, count(distinct i.organisation_id) as customers
                from verdict v join article a on a.id = v.article_id join incident i on i.id = v.incident_id
                left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
                where v.billable and v.decided_at >= :since and r.number is null
                  and a.status = 'PUBLISHED' and a.doubted_at is null
                group by a.id, a.solution_id, a.title
                having count(*) >= :often and count(distinct i.organisation_id) > 1
                order by count(*) desc, a.id limit 20
                """;
        return reads.list(
                UnfindableArticle.class, sql, Map.of("since", clock.now().minus(WINDOW), "often", OFTEN));
    }
}
