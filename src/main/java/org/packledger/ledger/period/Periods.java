package org.packledger.ledger.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The periods as accountants read them. */
@ApplicationScoped
public class Periods {

    private static final int MOST = 36;

    private static final String ENTRIES =
            "select last_day(effective_on) as ends_on, count(*) as entries from journal_entry group by 1";

    private static final String SELECT = """
            select ends_on, status, closed_by_name, closed_at, sealed_by_name, sealed_at, 0 as entries,
              (select count(*) from journal_entry e where last_day(e.original_on) = period.ends_on) as late
            from period
            """;

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The months since the first entry, the newest first, at most three years of them. */
    public List<Period> all(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT, Role.ADMINISTRATOR);
        Optional<LocalDate> first =
                reads.find(LocalDate.class, "select min(effective_on) from journal_entry", Map.of());
        if (first.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Period> kept = new HashMap<>();
        reads.list(Period.class, SELECT, Map.of()).forEach(period -> kept.put(period.endsOn(), period));
        Map<LocalDate, Long> entries = new HashMap<>();
        reads.list(Month.class, ENTRIES, Map.of()).forEach(month -> entries.put(month.endsOn(), month.entries()));
        LocalDate sealed = kept.values().stream()
                .filter(Period::isSealed)
                .map(Period::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Period> all = new ArrayList<>();
        YearMonth month = YearMonth.from(clock.today());
        for (int i = 0; i < MOST && !month.isBefore(YearMonth.from(first.get())); i++, month = month.minusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            long count = entries.getOrDefault(end, 0L);
            String status = end.isAfter(sealed) ? "OPEN" : "SEALED"; // with a later one
            all.add(kept.containsKey(end) ? with(kept.get(end), count) : unwritten(end, status, count));
        }
        all.sort(Comparator.comparing(Period::endsOn).reversed());
        return all;
    }

    /** The last day on or before which nothing is posted. */
    public Optional<LocalDate> closedThrough(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT, Role.ADMINISTRATOR);
        return reads.find(LocalDate.class, "select max(ends_on) from period where status <> 'OPEN'", Map.of());
    }

    /** Entries of a month. */
    public record Month(LocalDate endsOn, long entries) {}

    private static Period unwritten(LocalDate end, String status, long entries) {
        return new Period(
                end, status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), entries, 0);
    }

    private static Period with(Period period, long entries) {
        return new Period(
                period.endsOn(),
                period.status(),
                period.closedByName(),
                period.closedAt(),
                period.sealedByName(),
                period.sealedAt(),
                entries,
                period.late());
    }
}
