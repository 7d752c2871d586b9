package org.packledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money TEN = Money.of(1000, "CAD");

    @Test
    void amountsOfOneCurrencyAddUp() {
        assertThat(TEN.plus(Money.of(1, "CAD"))).isEqualTo(Money.of(1001, "CAD"));
        assertThat(TEN.minus(Money.of(1001, "CAD"))).isEqualTo(Money.of(-1, "CAD"));
        assertThat(TEN.times(3)).isEqualTo(Money.of(3000, "CAD"));
        assertThat(TEN.negated()).isEqualTo(Money.of(-1000, "CAD"));
    }

    @Test
    void currenciesDoNotMix() {
        Money euros = Money.of(1000, "EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> TEN.plus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> TEN.minus(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> TEN.compareTo(euros));
    }

    @Test
    void anOverflowIsRefusedAndNeverWrapsAround() {
        Money most = Money.of(Long.MAX_VALUE, "CAD");
        Money least = Money.of(Long.MIN_VALUE, "CAD");
        assertThatThrownBy(() -> most.plus(Money.of(1, "CAD"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.of(1, "CAD"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void majorUnitsHaveTheDecimalsOfTheCurrency() {
        assertThat(Money.of(12345, "CAD").major()).isEqualTo(new BigDecimal("123.45"));
        assertThat(Money.of(12345, "JPY").major()).isEqualTo(new BigDecimal("12345"));
        assertThat(Money.of(12345, "KWD").major()).isEqualTo(new BigDecimal("12.345"));
    }

    @Test
    void whatAPersonWroteIsTakenExactlyOrNotAtAll() {
        Currency cad = Currency.getInstance("CAD");
        assertThat(Money.ofMajor(new BigDecimal("0.10"), cad)).isEqualTo(Money.of(10, "CAD"));
        assertThat(Money.ofMajor(new BigDecimal("1E+3"), cad)).isEqualTo(Money.of(100_000, "CAD"));
        assertThatThrownBy(() -> Money.ofMajor(new BigDecimal("0.105"), cad)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofMajor(new BigDecimal("1E+30"), cad)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void knowsNothingFromSomething() {
        assertThat(Money.zero(Currency.getInstance("CAD")).isZero()).isTrue();
        assertThat(TEN.isPositive()).isTrue();
        assertThat(TEN.negated().isPositive()).isFalse();
        assertThat(TEN).hasToString("10.00 CAD").isGreaterThan(Money.of(999, "CAD"));
    }

    @Test
    void moneyWithoutCurrencyIsNoMoney() {
        assertThatThrownBy(() -> new Money(1, null)).isInstanceOf(NullPointerException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "XYZW"));
    }
}
