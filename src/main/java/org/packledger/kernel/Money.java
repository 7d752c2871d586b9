package org.packledger.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount of one currency, held in its minor unit (cents for CAD, yen for JPY).
 *
 * <p>Serializable, since a form that comes back with errors keeps it in its state.
 *
 * @param minor the amount in minor units, negative for a credit
 * @param currency the ISO 4217 currency
 */
public record Money(long minor, Currency currency) implements Comparable<Money>, Serializable {

    /** Refuses a missing currency. */
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /** An amount of {@code minor} units of the currency with this ISO 4217 code. */
    public static Money of(long minor, String isoCode) {
        return new Money(minor, Currency.getInstance(isoCode));
    }

    /** Nothing, in this currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The amount that a person wrote in major units.
     *
     * @throws ArithmeticException when it has more decimals than the currency
     */
    public static Money ofMajor(BigDecimal major, Currency currency) {
        return new Money(
                major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** The sum. Refuses another currency, and an overflow. */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** The difference. Refuses another currency, and an overflow. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /** This amount, that many times. Refuses an overflow. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(minor, count), currency);
    }

    /** The opposite amount. */
    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** The amount in major units, with as many decimals as the currency has. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** For people who read logs: {@code 90.00 CAD}. Pages format by the person's locale. */
    @Override
    public String toString() {
        return major().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not add up".formatted(currency, other.currency));
        }
        return other;
    }
}
