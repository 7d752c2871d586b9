package org.packledger.knowledge;

import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;

/** Reads for staff which articles answer questions before they become incidents. */
@ApplicationScoped
public class Deflections {

    private static final Duration WINDOW = Duration.ofDays(90);

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** Those of the last 90 days, the most helpful first. */
    public List<AnsweringArticle> list(Actor actor) {
        actor.mustBe(AGENT, LEAD);
        String sql = """
                select a.id, a.solution_id, a.title, count(*) as times,
                  count(distinct d.organisation_id) as customers, max(d.answered_at) as last_at
                from deflection d join article a on a.id = d.article_id
                where d.answered_at >= :since
                group by a.id, a.solution_id, a.title
                order by count(*) desc, max(d.answered_at) desc limit 50
                """;
        return reads.list(
                AnsweringArticle.class, sql, Map.of("since", clock.now().minus(WINDOW)));
    }
}
