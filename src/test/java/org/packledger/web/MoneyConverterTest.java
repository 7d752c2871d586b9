package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1234.5 | 1234.5",
                "1,234.50 | 1234.50",
                "1 234,50 | 1234.50",
                "1.234,50 | 1234.50",
                "1,234 | 1234",
                "$90 | 90",
                "12,5 | 12.5",
                "1,234,567.89 | 1234567.89",
                "1'234.50 | 1234.50",
                "90,00 $ | 90.00",
                "0.001 | 0.001",
                "1.234 | 1.234",
                "−3,00 | -3.00"
            })
    void readsAmountsAsPeopleWriteThem(String written, String plain) {
        assertThat(MoneyConverter.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ninety", "1,,2", "12,34,56", "1e3", "1 23", "0,123,456", "1.2.3", "--1", "1,234,5", "+1", "."})
    void refusesWhatIsNoAmount(String written) {
        assertThatThrownBy(() -> MoneyConverter.plain(written)).isInstanceOf(NumberFormatException.class);
    }
}
