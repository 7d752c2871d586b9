package org.packledger.sales;

import java.time.LocalDate;
import java.util.Objects;
import org.packledger.kernel.InvalidInput;

/**
 * A licence whose terms bring units.
 *
 * @param title as its lots will carry it
 * @param units of each term
 * @param startsOn the first day
 * @param months of each term, 1 to 120
 * @param renews whether the next term follows by itself
 */
public record LicenceWanted(String title, int units, LocalDate startsOn, int months, boolean renews) {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_UNITS = 10_000;
    private static final int LONGEST = 120;

    /** Refuses what cannot be granted. */
    public LicenceWanted {
        Objects.requireNonNull(startsOn, "startsOn");
        title = title == null ? "" : title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidInput("licenceTitle", "A licence needs a title of at most 100 characters");
        }
        mustBeUnits(units);
        if (months < 1 || months > LONGEST) {
            throw new InvalidInput("licenceMonths", "A term lasts 1 to 120 months");
        }
    }

    static int mustBeUnits(int units) {
        if (units < 1 || units > MOST_UNITS) {
            throw new InvalidInput("givenUnits", "1 to 10,000 incidents can be given at once");
        }
        return units;
    }
}
