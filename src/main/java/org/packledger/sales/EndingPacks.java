package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.LotKind;
import org.packledger.platform.Reads;

/** The packs of a customer that end some day and have units left: those that can be made to last longer. */
@ApplicationScoped
public class EndingPacks {

    private static final String ENDING = """
            select id as lot, kind, title, available + held as remaining, expires_on as last_day from lot
             where book_id = :organisation and granted_on is not null and expires_on >= :today and available + held > 0
             order by expires_on, id limit 200""";

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** Those of one customer, the soonest end first. */
    public List<Ending> of(Actor actor, long organisation) {
        actor.mustBe(LEAD, ACCOUNTANT);
        return reads.list(Ending.class, ENDING, Map.of("organisation", organisation, "today", clock.today()));
    }

    /** A pack that ends, with what is left of it. */
    public record Ending(long lot, LotKind kind, String title, int remaining, LocalDate lastDay) {}
}
