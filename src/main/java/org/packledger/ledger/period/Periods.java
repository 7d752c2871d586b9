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
import java.util.stream.Collectors;
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

    // One walk through the journal for all periods, not one for each of them.
    private static final String LATE =
            "select last_day(original_on) as ends_on, count(*) as entries from journal_entry where original_on is not null group by 1";

    private static final String SELECT =
            "select ends_on, status, closed_by_name, closed_at, sealed_by_name, sealed_at, 0 as entries, 0 as late from period";

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
        Map<LocalDate, Long> entries = byMonth(ENTRIES);
        Map<LocalDate, Long> late = byMonth(LATE);
        LocalDate sealed = kept.values().stream()
                .filter(Period::isSealed)
                .map(Period::endsOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Period> all = new ArrayList<>();
        YearMonth month = YearMonth.from(clock.today());
        for (int i = 0; i < MOST && !month.isBefore(YearMonth.from(first.get())); i++, month = month.minusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            String status = end.isAfter(sealed) ? "OPEN" : "SEALED"; // with a later one
            Period period = kept.getOrDefault(end, Period.unwritten(end, status));
            all.add(period.with(entries.getOrDefault(end, 0L), late.getOrDefault(end, 0L)));
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

    private Map<LocalDate, Long> byMonth(String counts) {
        return reads.list(Month.class, counts, Map.of()).stream()
                .collect(Collectors.toMap(Month::endsOn, Month::entries));
    }
}
