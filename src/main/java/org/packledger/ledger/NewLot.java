package org.packledger.ledger;

import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * What an invoice line promises.
 *
 * @param kind decides when it is used
 * @param title for people, such as "10-pack"
 * @param units how many, 1 to 10,000
 * @param basis the net of the line: the lot's cost basis
 * @param taxes on the line, by tax code
 * @param validityMonths how long after the grant it can be used; empty for ever
 */
public record NewLot(
        LotKind kind,
        String title,
        int units,
        Money basis,
        Map<String, Money> taxes,
        Optional<Integer> validityMonths) {

    /** Refuses impossible sizes, a negative basis and negative taxes. */
    public NewLot {
        taxes = Map.copyOf(taxes);
        if (units < 1 || units > 10_000) {
            throw new IllegalArgumentException("a lot has 1 to 10,000 units, not " + units);
        }
        if (basis.minor() < 0) {
            throw new IllegalArgumentException("a cost basis is not negative: " + basis);
        }
        if (taxes.values().stream().anyMatch(tax -> tax.minor() < 0)) {
            throw new IllegalArgumentException("a tax is not negative: " + taxes);
        }
        if (validityMonths.isPresent() && validityMonths.get() < 1) {
            throw new IllegalArgumentException("a lot is valid for a month at least, not " + validityMonths.get());
        }
    }

    Money gross() {
        return taxes.values().stream().reduce(basis, Money::plus);
    }
}
