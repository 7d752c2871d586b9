package org.packledger.incident.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.packledger.billability.Policy;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** Lays a version over the verdicts that stand, for administrators. Changes nothing. */
@ApplicationScoped
public class WhatIfs {

    private static final int MOST = 20_000;
    /** How far back, in months. */
    public static final int LONGEST = 60;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * What a policy would have said of the verdicts of the last months; what was taken back or undone since is left out.
     *
     * @param months 1 to 60
     */
    public WhatIf run(Actor actor, Policy policy, int months) {
        actor.mustBe(Role.ADMINISTRATOR);
        if (months < 1 || months > LONGEST) {
            throw new InvalidInput("months", "must be between 1 and " + LONGEST);
        }
        Instant since = clock.now().atZone(clock.zone()).minusMonths(months).toInstant();
        List<PastCase> found = reads.list(PastCase.class, """
                select i.number, i.subject, i.organisation_id, o.name as organisation, i.opened_at, v.decided_at, v.reason,
                  v.proposed_reason, v.billable, v.product_at_fault, v.information_missing, v.article_id,
                  a.published_at as article_published_at, v.interface_page, v.note,
                  exists (select 1 from work_log w where w.incident_id = i.id and w.worked_at <= v.decided_at) as work_logged
                from verdict v
                join incident i on i.id = v.incident_id and i.closings = v.closing
                join organisation o on o.id = i.organisation_id
                left join article a on a.id = v.article_id
                left join journal_entry r on r.book_id = v.book_id and r.reverses = v.entry_number
                where v.decided_at >= :since and r.number is null
                  and not exists (select 1 from closing_undone u where u.incident_id = i.id and u.closing = v.closing)
                order by v.decided_at desc, v.id desc limit
                """ + " " + (MOST + 1), Map.of("since", since));
        boolean whole = found.size() <= MOST;
        List<PastCase> judged = whole ? found : found.subList(0, MOST);
        List<Retried> changed = judged.stream()
                .map(past -> past.under(policy))
                .filter(Retried::isChanged)
                .toList();
        return new WhatIf(months, judged.size(), whole, changed);
    }
}
