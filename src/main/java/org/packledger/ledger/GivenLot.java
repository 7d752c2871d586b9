package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * Units that nobody pays for by themselves: goodwill, or what a licence term brings.
 *
 * @param kind BUNDLED or GOODWILL
 * @param title for people, such as "Licence 2027"
 * @param units how many, 1 to 10,000
 * @param currency of the customer's book
 * @param lastDay the last day they can be used; empty for ever
 */
public record GivenLot(LotKind kind, String title, int units, Currency currency, Optional<LocalDate> lastDay) {

    /** Refuses impossible sizes and what is sold. */
    public GivenLot {
        if (units < 1 || units > 10_000) {
            throw new IllegalArgumentException("a lot has 1 to 10,000 units, not " + units);
        }
        if (kind == LotKind.SUPPLEMENTAL) {
            throw new IllegalArgumentException("supplemental units are bought");
        }
    }
}
