package org.packledger.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.packledger.kernel.Money;

/**
 * A tax that applies to a line.
 *
 * @param code the key of TAX_PAYABLE, such as {@code HST-ON}
 * @param name as the invoice prints it
 * @param ratePpm parts per million: 13 % is 130,000
 */
public record TaxRate(String code, String name, int ratePpm) {

    private static final int MILLION_DIGITS = 6;
    private static final int MILLION = 1_000_000;

    /** Refuses a rate below 0 % or above 100 %. */
    public TaxRate {
        if (ratePpm < 0 || ratePpm > MILLION) {
            throw new IllegalArgumentException("a tax rate lies between 0 and 1,000,000 ppm, not " + ratePpm);
        }
    }

    /** This tax on the net of one line, rounded half up to the minor unit: each line and tax for itself. */
    public Tax on(Money net) {
        long minor = BigDecimal.valueOf(net.minor())
                .multiply(BigDecimal.valueOf(ratePpm))
                .movePointLeft(MILLION_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Tax(code, name, ratePpm, new Money(minor, net.currency()));
    }
}
