package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** The customers, for those of the vendor's people who answer them. */
@ApplicationScoped
public class Customers {

    private static final int PAGE = 25;

    /** Each by the keys of its own rows, for one page of customers only. */
    private static final String ROW = """
            o.id, o.name,
            (select coalesce(cast(sum(l.available) as signed), 0) from lot l
              where l.book_id = o.id and l.available > 0 and (l.expires_on is null or l.expires_on >= :today)) as units,
            (select coalesce(cast(sum(l.held) as signed), 0) from lot l where l.book_id = o.id) as held,
            (select count(*) from incident i where i.organisation_id = o.id and i.status <> 'SOLVED') as open_incidents,
            (select max(i.opened_at) from incident i where i.organisation_id = o.id) as last_opened""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /**
     * One page of them, by name.
     *
     * @param name a part of it; null or blank: all
     * @param page from 1
     */
    public Slice<CustomerRow> list(Actor actor, String name, int page) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String part = name == null ? "" : name.strip();
        String like = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return reads.page(
                CustomerRow.class,
                ROW,
                "from organisation o where o.name like :like",
                "o.name, o.id",
                Map.of("like", "%" + like + "%", "today", clock.today()),
                page,
                PAGE);
    }
}
