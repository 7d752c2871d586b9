package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1234.5",
                "1,234.50 | 1234.50",
                "1 234,50 | 1234.50",
                "1.234,50 | 1234.50",
                "1,234 | 1234",
                "$90 | 90",
                "12,5 | 12.5",
                "1,234,567.89 | 1234567.89",
                "−3,00 | -3.00"
            })
    void readsAmountsAsPeopleWriteThem(String written, String plain) {
        assertThat(MoneyConverter.plain(written)).isEqualTo(plain);
    }

    @Test
    void keepsWhatIsNoAmountUnreadable() {
        assertThat(MoneyConverter.plain("ninety")).isEqualTo("ninety");
    }
}
