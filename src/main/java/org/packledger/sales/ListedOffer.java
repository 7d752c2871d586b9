package org.packledger.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;

/**
 * What people read of an offer.
 *
 * @param version goes back with a change, so that nobody overwrites what they have not seen
 */
public record ListedOffer(
        String code,
        String title,
        int size,
        long netMinor,
        String currency,
        TaxCategory taxCategory,
        LotKind kind,
        Optional<Integer> validityMonths,
        UsableWhen usableWhen,
        boolean onSale,
        int version) {

    /** The price of one pack without taxes. */
    public Money net() {
        return Money.of(netMinor, currency);
    }

    /** What one incident of it costs, rounded half up; for comparing only. */
    public Money netPerIncident() {
        long minor = BigDecimal.valueOf(netMinor)
                .divide(BigDecimal.valueOf(size), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.of(minor, currency);
    }
}
