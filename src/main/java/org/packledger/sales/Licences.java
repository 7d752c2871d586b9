package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** The terms of licences, as accountants read them. */
@ApplicationScoped
public class Licences {

    private static final int A_PAGE = 25;

    private static final String COLUMNS = """
            t.number, t.organisation_id as organisation, g.name as organisation_name, t.title, t.units, t.starts_on,
            t.ends_on, t.renews,
            not exists (select 1 from licence_term n
                         where n.adjustment_id = t.adjustment_id and n.sequence > t.sequence) as newest,
            t.proposed_by_name, t.confirmed_by_name, t.ended_by_name, t.book_id, t.entry_number""";

    private static final String FROM = "from licence_term t join organisation g on g.id = t.organisation_id where true";

    @Inject
    private Reads reads;

    /** A page of them, the one that ends last first. */
    public Slice<LicenceRow> list(Actor actor, int page) {
        actor.mustBe(ACCOUNTANT);
        return reads.page(LicenceRow.class, COLUMNS, FROM, "t.ends_on desc, t.id desc", Map.of(), page, A_PAGE);
    }

    /** The customers that a licence can be for, by name; at most a thousand. */
    public List<Customer> customers(Actor actor) {
        actor.mustBe(ACCOUNTANT);
        return reads.list(Customer.class, "select id, name from organisation order by name limit 1000", Map.of());
    }

    /** A customer by name. */
    public record Customer(long id, String name) {}
}
