package org.packledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long units last when incidents go on costing as they did: one unit is used each {@code days / used} days, always of
 * the pack whose turn it is, and what a pack has left on its last day is lost.
 *
 * @param perYear units a year
 * @param emptyOn the day when nothing is left; empty when that is more than {@value #YEARS} years away
 * @param lost units that would end unused before
 */
public record Forecast(double perYear, Optional<LocalDate> emptyOn, int lost) {

    static final int YEARS = 10;

    /** Less than this is no pace. */
    static final int DAYS_NEEDED = 90;

    private static final double DAYS_A_YEAR = 365.25;

    /**
     * Units of one pack.
     *
     * @param units how many
     * @param expiresOn the last day, empty for never
     */
    public record Supply(int units, Optional<LocalDate> expiresOn) {}

    /**
     * Goes on at the pace of the past.
     *
     * @param supplies what there is, in its order of use
     * @param used units used from {@code since} to {@code today}
     * @return nothing when there is no unit, no use, or fewer than {@value #DAYS_NEEDED} days to judge by
     */
    static Optional<Forecast> of(List<Supply> supplies, int used, LocalDate since, LocalDate today) {
        long days = ChronoUnit.DAYS.between(since, today);
        boolean nothingLeft = supplies.stream().mapToInt(Supply::units).sum() == 0;
        if (used == 0 || days < DAYS_NEEDED || nothingLeft) {
            return Optional.empty();
        }
        double interval = (double) days / used;
        double elapsed = 0;
        int lost = 0;
        LocalDate empty = today;
        for (Supply supply : supplies) {
            for (int unit = 1; unit <= supply.units(); unit++) {
                LocalDate wanted = today.plusDays(Math.round(elapsed + interval));
                if (supply.expiresOn().filter(wanted::isAfter).isPresent()) {
                    lost += supply.units() - unit + 1;
                    empty = later(empty, supply.expiresOn().get());
                    break;
                }
                elapsed += interval;
                empty = wanted;
            }
        }
        return Optional.of(new Forecast(DAYS_A_YEAR / interval, near(empty, today), lost));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<LocalDate> near(LocalDate empty, LocalDate today) {
        return empty.isAfter(today.plusYears(YEARS)) ? Optional.empty() : Optional.of(empty);
    }
}
