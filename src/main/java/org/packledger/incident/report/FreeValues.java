package org.packledger.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/**
 * What the free incidents of a period would have cost: for each customer, their number times the net price of a unit of the
 * pack that it bought last, rounded half up to a minor unit. Duplicates and withdrawn ones would have cost nothing, and what
 * was given or came with a licence without a price says nothing about one.
 */
@ApplicationScoped
public class FreeValues {

    private static final String SQL = """
            select l.currency, cast(coalesce(sum(round(f.incidents * l.basis_minor / l.size)), 0) as signed) as minor,
              cast(sum(f.incidents) as signed) as incidents
            from (select o.id as organisation, count(*) as incidents %s
                  and not v.billable and v.reason not in ('DUPLICATE', 'WITHDRAWN') group by o.id) f
            left join lot l on l.id = (
              select b.id from lot b
              where b.book_id = f.organisation and b.kind <> 'GOODWILL' and b.basis_minor > 0 and b.granted_on is not null
              order by b.granted_on desc, b.id desc limit 1)
            group by l.currency order by l.currency is null, l.currency
            """.formatted(Standing.VERDICTS);

    @Inject
    private Reads reads;

    /** One for each currency, and one without for the customers that never bought a pack. */
    public List<FreeValue> of(Actor actor, ReportPeriod period) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.list(FreeValue.class, SQL, period.parameters());
    }
}
