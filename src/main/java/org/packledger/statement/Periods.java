package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;
import org.packledger.statement.Movements.Counted;
import org.packledger.statement.Statement.Ended;
import org.packledger.statement.Statement.Standing;
import org.packledger.statement.Statement.Totals;

/**
 * Cuts a period out of a book. Recording times never go back within a book, so that a period is a range of numbers, and
 * each entry says what was left after it: nothing older than the period is summed.
 */
@ApplicationScoped
class Periods {

    private static final int A_PAGE = 50;

    private static final String STANDING = """
            select number, available_after as available, held_after as held
              from journal_entry
             where book_id = :book and recorded_at < :until
             order by recorded_at desc, number desc
             limit 1""";

    // One step through the legs, of which only those of four accounts are looked at closely.
    private static final String TOTALS = """
            select cast(coalesce(sum(case account when 'UNITS_ISSUED' then -amount end), 0) as signed) as granted,
                   cast(coalesce(sum(case when account = 'UNITS_USED' and amount > 0 then amount end), 0) as signed) as used,
                   cast(coalesce(sum(case when account = 'UNITS_USED' and amount < 0 then -amount end), 0) as signed) as given_back,
                   cast(coalesce(sum(case account when 'UNITS_EXPIRED' then amount end), 0) as signed) as expired,
                   cast(coalesce(sum(case account when 'UNITS_REFUNDED' then amount end), 0) as signed) as refunded,
                   :free as free
              from posting
             where book_id = :book and number between :first and :last
               and account in ('UNITS_ISSUED', 'UNITS_USED', 'UNITS_EXPIRED', 'UNITS_REFUNDED')""";

    private static final String UNRECORDED = """
            select kind, title, expires_on, available as units
              from lot
             where book_id = :book and available > 0 and expires_on < :today
             order by expires_on, id""";

    @Inject
    private Reads reads;

    @Inject
    private Movements movements;

    @Inject
    private BusinessClock clock;

    Statement between(long book, LocalDate from, LocalDate to, int page) {
        Standing opening = before(book, from);
        Standing closing = before(book, to.plusDays(1));
        long first = opening.number() + 1;
        long last = closing.number();
        Counted counted = movements.count(book, first, last);
        return new Statement(
                from,
                to,
                opening,
                closing,
                totals(book, first, last, counted),
                movements.between(book, first, last, page, A_PAGE, counted.total()),
                to.isBefore(clock.today()) ? List.of() : unrecorded(book));
    }

    private Totals totals(long book, long first, long last, Counted counted) {
        return reads.find(
                        Totals.class,
                        TOTALS,
                        Map.of("book", book, "first", first, "last", last, "free", counted.free()))
                .orElseThrow();
    }

    /** The first day of which there is anything to say, today for an empty book. */
    LocalDate firstDay(long book) {
        return reads.find(
                        Instant.class,
                        "select recorded_at from journal_entry where book_id = :book and number = 1",
                        Map.of("book", book))
                .map(first -> first.atZone(clock.zone()).toLocalDate())
                .orElse(clock.today());
    }

    private Standing before(long book, LocalDate day) {
        Instant until = day.atStartOfDay(clock.zone()).toInstant();
        return reads.find(Standing.class, STANDING, Map.of("book", book, "until", until))
                .orElse(Standing.START);
    }

    private List<Ended> unrecorded(long book) {
        return reads.list(Ended.class, UNRECORDED, Map.of("book", book, "today", clock.today()));
    }
}
