package org.packledger.sales;

import java.math.BigDecimal;
import org.packledger.kernel.Money;

/**
 * A tax as a line carries it.
 *
 * @param code the key of TAX_PAYABLE
 * @param name as the invoice prints it
 * @param ratePpm parts per million: 13 % is 130,000
 * @param amount rounded half up
 */
public record Tax(String code, String name, int ratePpm, Money amount) {

    private static final int PERCENT_DIGITS = 4;

    /** The rate in percent without needless zeros: 13, 9.975. */
    public BigDecimal percent() {
        BigDecimal percent = BigDecimal.valueOf(ratePpm, PERCENT_DIGITS).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
