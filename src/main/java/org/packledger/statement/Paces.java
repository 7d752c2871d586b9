package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;
import org.packledger.statement.Forecast.Supply;
import org.packledger.statement.Runway.Step;

/** Looks back over what a book used. */
@ApplicationScoped
class Paces {

    private static final int YEARS_BACK = 2;

    /** Enough for two years of a busy customer; of a busier one, the newest. */
    private static final String POINTS = """
            select recorded_at, available_after as units
              from journal_entry
             where book_id = :book and recorded_at >= :since
               and kind in ('PACK_GRANTED', 'INCIDENT_HELD', 'INCIDENT_SETTLED', 'HOLD_RELEASED', 'LOT_EXPIRED', 'PACK_REFUNDED',
                            'UNITS_TAKEN_BACK', 'BUNDLE_GRANTED', 'GOODWILL_GRANTED')
             order by number desc
             limit 4000""";

    private static final String USED = """
            select cast(coalesce(sum(e.kind = 'INCIDENT_FREE'), 0) as signed) as free,
                   cast(coalesce(sum(e.kind = 'INCIDENT_SETTLED'), 0) as signed) as billable
              from (select min(f.kind) as kind
                      from journal_entry f
                      left join journal_entry r on r.book_id = f.book_id and r.reverses = f.number
                     where f.book_id = :book and f.effective_on >= :since
                       and ((f.kind = 'INCIDENT_FREE' and not exists (
                              select 1 from verdict v join closing_undone u on u.incident_id = v.incident_id and u.closing = v.closing
                               where v.book_id = f.book_id and v.entry_number = f.number)) or (f.kind = 'INCIDENT_SETTLED' and r.number is null))
                     group by f.incident_id, f.cycle, f.kind) e""";

    @Inject
    private Reads reads;

    @Inject
    private Periods periods;

    @Inject
    private BusinessClock clock;

    /** Incidents since a day: one that was closed free twice counts once. */
    Year yearOf(long book, int year) {
        Used used = used(book, LocalDate.of(year, 1, 1));
        return new Year(year, used.free(), used.billable());
    }

    Runway runway(long book, List<Pack> inOrderOfUse) {
        LocalDate today = clock.today();
        LocalDate twoYearsAgo = today.minusYears(YEARS_BACK);
        LocalDate first = periods.firstDay(book);
        LocalDate since = first.isAfter(twoYearsAgo) ? first : twoYearsAgo;
        int used = used(book, since).billable();
        List<Supply> supplies = inOrderOfUse.stream()
                .map(pack -> new Supply(pack.left(), pack.expiresOn()))
                .toList();
        int left = supplies.stream().mapToInt(Supply::units).sum();
        return new Runway(steps(book, since), used, since, left, Forecast.of(supplies, used, since, today));
    }

    private Used used(long book, LocalDate since) {
        return reads.find(Used.class, USED, Map.of("book", book, "since", since))
                .orElseThrow();
    }

    /** One step a day: what was left at its end. */
    private List<Step> steps(long book, LocalDate since) {
        Map<String, Object> parameters =
                Map.of("book", book, "since", since.atStartOfDay(clock.zone()).toInstant());
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        reads.list(Point.class, POINTS, parameters)
                .forEach(point ->
                        days.putIfAbsent(point.recordedAt().atZone(clock.zone()).toLocalDate(), point.units()));
        return days.entrySet().stream()
                .map(day -> new Step(day.getKey(), day.getValue()))
                .toList();
    }

    /** What was left after an entry. */
    public record Point(Instant recordedAt, int units) {}

    /** Incidents by what they cost. */
    public record Used(int free, int billable) {}
}
