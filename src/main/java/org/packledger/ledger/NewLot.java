package org.packledger.ledger;

import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * What an invoice line promises.
 *
 * @param kind decides when it is used
 * @param title for people, such as "10-pack"
 * @param units how many, 1 to 10,000
 * @param basis the net of the line: the lot's cost basis
 * @param validityMonths how long after the grant it can be used; empty for ever
 */
public record NewLot(LotKind kind, String title, int units, Money basis, Optional<Integer> validityMonths) {

    /** Refuses impossible sizes and a negative basis. */
    public NewLot {
        if (units < 1 || units > 10_000) {
            throw new IllegalArgumentException("a lot has 1 to 10,000 units, not " + units);
        }
        if (basis.minor() < 0) {
            throw new IllegalArgumentException("a cost basis is not negative: " + basis);
        }
        if (validityMonths.isPresent() && validityMonths.get() < 1) {
            throw new IllegalArgumentException("a lot is valid for a month at least, not " + validityMonths.get());
        }
    }
}
