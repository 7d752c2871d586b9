package org.packledger.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packledger.kernel.Money;

class TaxRateTest {

    @ParameterizedTest(name = "{0} cents at {1} ppm are {2} cents of tax")
    @CsvSource({
        "10000, 130000, 1300",
        "0, 130000, 0",
        "1, 130000, 0",
        "3, 130000, 0",
        "4, 130000, 1",
        "10, 50000, 1", // exactly half a cent goes up
        "9, 50000, 0",
        "30, 50000, 2",
        "8500, 99750, 848", // 847.875
        "20000, 99750, 1995",
        "9223372036854775807, 1000000, 9223372036854775807"
    })
    void roundsHalfUpToTheCent(long net, int ppm, long tax) {
        assertThat(new TaxRate("T", "Tax", ppm).on(Money.of(net, "CAD")).amount())
                .isEqualTo(Money.of(tax, "CAD"));
    }

    @Test
    void keepsTheCurrencyOfItsLine() {
        assertThat(new TaxRate("T", "Tax", 100_000).on(Money.of(105, "JPY")).amount())
                .isEqualTo(Money.of(11, "JPY"));
    }

    @ParameterizedTest
    @CsvSource({"130000, 13", "99750, 9.975", "50000, 5", "0, 0", "100000, 10", "1, 0.0001", "1000000, 100"})
    void showsItsRateInPercentWithoutNeedlessZeros(int ppm, String percent) {
        assertThat(new TaxRate("T", "Tax", ppm).on(Money.of(1, "CAD")).percent().toPlainString())
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1000001"})
    void refusesARateOutsideOfNothingAndEverything(int ppm) {
        assertThatThrownBy(() -> new TaxRate("T", "Tax", ppm)).isInstanceOf(IllegalArgumentException.class);
    }
}
