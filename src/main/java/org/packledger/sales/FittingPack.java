package org.packledger.sales;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which pack suits somebody who expects so many billable incidents a year: the smallest one that lasts a year, else the
 * largest one, several times.
 *
 * @param packs how many of it a year
 * @param years how long one of it lasts, whole years, at least 1; 0 when several are needed
 */
public record FittingPack(int perYear, ListedOffer offer, int packs, int years) {

    private static final int MONTHS = 12;

    /** The best of these offers, nothing when there is none. */
    public static Optional<FittingPack> of(int perYear, List<ListedOffer> offers) {
        Optional<FittingPack> one = offers.stream()
                .filter(offer -> yearsOf(offer, perYear) > 0)
                .min(Comparator.comparingInt(ListedOffer::size).thenComparing(ListedOffer::netMinor))
                .map(offer -> new FittingPack(perYear, offer, 1, yearsOf(offer, perYear)));
        return one.or(() -> offers.stream()
                .max(Comparator.comparingInt(ListedOffer::size))
                .map(offer -> new FittingPack(perYear, offer, (perYear + offer.size() - 1) / offer.size(), 0)));
    }

    private static int yearsOf(ListedOffer offer, int perYear) {
        int months = offer.size() * MONTHS / perYear;
        return Math.min(months, offer.validityMonths().orElse(months)) / MONTHS;
    }
}
