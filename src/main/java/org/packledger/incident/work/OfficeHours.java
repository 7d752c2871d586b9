package org.packledger.incident.work;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.packledger.kernel.InvalidInput;

/**
 * The hours that count towards an answer: from opening to closing on the days that have hours, or every hour when no day has.
 *
 * @param zone in which the days begin and end
 * @param days the hours of each day that has some
 */
public record OfficeHours(ZoneId zone, Map<DayOfWeek, OfficeHours.Open> days) {

    /** A year without an open hour is none. */
    private static final int MOST_DAYS = 4000;

    /** In a week, so that even the longest answer is due within {@link #MOST_DAYS}. */
    private static final Duration FEWEST = Duration.ofHours(5);

    /** Copies the days. */
    public OfficeHours {
        days = Map.copyOf(days);
    }

    /**
     * The hours of one day.
     *
     * @param from when they begin
     * @param to when they end, later on the same day
     */
    public record Open(LocalTime from, LocalTime to) {

        /** Refuses hours that end before they begin. */
        public Open {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(from + " is not before " + to);
            }
        }
    }

    /** @throws InvalidInput when there are some, but too few in a week for an answer to be due within years */
    void mustBeEnough() {
        Duration week = days.values().stream()
                .map(open -> Duration.between(open.from(), open.to()))
                .reduce(Duration.ZERO, Duration::plus);
        if (!days.isEmpty() && week.compareTo(FEWEST) < 0) {
            throw new InvalidInput(
                    "officeWeek", "has fewer than five office hours; none at all means that every hour counts");
        }
    }

    /** When so much time will have counted, beginning then. */
    public Instant after(Instant from, Duration time) {
        if (days.isEmpty()) {
            return from.plus(time);
        }
        Duration left = time;
        LocalDate day = from.atZone(zone).toLocalDate();
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            Instant begins = later(from, begins(day));
            Duration open = positive(Duration.between(begins, ends(day)));
            if (left.compareTo(open) <= 0 && !open.isZero()) {
                return begins.plus(left);
            }
            left = left.minus(open);
        }
        throw new IllegalStateException(time + " is never over");
    }

    /** How much time counted between these instants. */
    public Duration between(Instant from, Instant to) {
        if (days.isEmpty()) {
            return positive(Duration.between(from, to));
        }
        Duration counted = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Instant ends = ends(day).isBefore(to) ? ends(day) : to;
            counted = counted.plus(positive(Duration.between(later(from, begins(day)), ends)));
        }
        return counted;
    }

    private Instant begins(LocalDate day) {
        return at(
                day,
                days.containsKey(day.getDayOfWeek())
                        ? days.get(day.getDayOfWeek()).from()
                        : LocalTime.MIN);
    }

    /** A day without hours ends as it begins. */
    private Instant ends(LocalDate day) {
        return at(
                day,
                days.containsKey(day.getDayOfWeek())
                        ? days.get(day.getDayOfWeek()).to()
                        : LocalTime.MIN);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
