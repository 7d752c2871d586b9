package org.packledger.incident.report;

import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * What free incidents would have cost.
 *
 * @param currency of the packs, or null where their customers never bought one
 * @param minor in its minor units; 0 without a price
 * @param incidents how many free verdicts that is
 */
public record FreeValue(String currency, long minor, long incidents) {

    /** The amount, if there was a price. */
    public Optional<Money> amount() {
        return Optional.ofNullable(currency).map(known -> Money.of(minor, known));
    }
}
