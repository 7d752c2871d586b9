package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.ledger.Units;
import org.packledger.platform.Reads;

/** The figures that stand on every page of a customer: short reads. */
@ApplicationScoped
class Balances {

    /** Soonest expiry first: a lot whose last day has passed has nothing to give any more. */
    private static final String ENDS = """
            select expires_on, cast(sum(available) as signed) as units
              from lot
             where book_id = :book and available > 0 and expires_on >= :today
             group by expires_on
             order by expires_on
             limit 1""";

    private static final String IN_SUSPENSE = "select count(*) from appeal where book_id = :book and status = 'OPEN'";

    @Inject
    private Reads reads;

    @Inject
    private Units units;

    @Inject
    private BusinessClock clock;

    Balance of(long book) {
        int held = reads.find(Integer.class, "select held from book where id = :book", Map.of("book", book))
                .orElse(0);
        int inSuspense =
                reads.find(Integer.class, IN_SUSPENSE, Map.of("book", book)).orElse(0);
        List<End> ends = reads.list(End.class, ENDS, Map.of("book", book, "today", clock.today()));
        Optional<End> first = ends.stream().findFirst();
        return new Balance(
                units.spendable(book),
                held,
                inSuspense,
                first.map(End::expiresOn),
                first.map(End::units).orElse(0));
    }

    /** What ends on a day. */
    public record End(LocalDate expiresOn, int units) {}
}
