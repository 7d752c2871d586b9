package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.FINANCE;
import static org.packledger.kernel.Role.OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.platform.Reads;

/** What customers paid more than they owed. */
@ApplicationScoped
public class Credits {

    private static final int MOST = 500;

    private static final String STANDING = """
            select g.id as organisation, g.name, g.currency, cast(-sum(p.amount) as signed) as minor
            from posting p
            join organisation g on g.id = p.book_id
            where p.account = 'CUSTOMER_CREDIT'
            group by g.id, g.name, g.currency
            having minor > 0
            order by g.name
            limit :most
            """;

    private static final String OF_ONE = """
            select g.id as organisation, g.name, g.currency,
              (select coalesce(cast(-sum(p.amount) as signed), 0) from posting p
                where p.book_id = g.id and p.account = 'CUSTOMER_CREDIT') as minor
            from organisation g
            where g.id = :organisation
            """;

    @Inject
    private Reads reads;

    /** Every customer with credit, by name; at most five hundred. */
    public List<Credit> standing(Actor actor) {
        actor.mustBe(ACCOUNTANT);
        return reads.list(Credit.class, STANDING, Map.of("most", MOST));
    }

    /** What stands to one customer's credit; empty when there is no such customer, or it is another's. */
    public Optional<Credit> of(Actor actor, long organisation) {
        actor.mustBe(ACCOUNTANT, BUYER, FINANCE, OWNER);
        actor.mustBelongTo(organisation, "organisation");
        return find(organisation);
    }

    Optional<Credit> find(long organisation) {
        return reads.find(Credit.class, OF_ONE, Map.of("organisation", organisation));
    }

    /**
     * What stands to a customer's credit.
     *
     * @param organisation its id
     * @param name of the organisation
     */
    public record Credit(long organisation, String name, String currency, long minor) {
        public Money amount() {
            return Money.of(minor, currency);
        }
    }
}
