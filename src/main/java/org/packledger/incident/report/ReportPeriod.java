package org.packledger.incident.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.packledger.kernel.NotFound;

/**
 * The days that are reported on, in the vendor's zone.
 *
 * @param from the first day, at most 60 months before the last
 * @param to the last day, included
 * @param zone whose days these are
 */
public record ReportPeriod(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int MONTHS = 60;

    /**
     * Refuses a period that is too long, and days in the wrong order.
     *
     * @throws NotFound when it does
     */
    public ReportPeriod {
        if (to.isBefore(from) || ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) > MONTHS) {
            throw new NotFound("period");
        }
    }

    /** The months that it touches, in order. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The days of this month that belong to it; it has some. */
    public ReportPeriod in(YearMonth month) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
        return new ReportPeriod(first, last, zone);
    }

    /** {@code :begins} and {@code :ends}, the instant after it. */
    Map<String, Object> parameters() {
        return Map.of("begins", begins(from), "ends", begins(to.plusDays(1)));
    }

    Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
