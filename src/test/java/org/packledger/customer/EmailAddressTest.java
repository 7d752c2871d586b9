package org.packledger.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void blanksAndCapitalsDoNotCount() {
        assertThat(new EmailAddress("  Anna.Roy@Harbourclinic.EXAMPLE ").text())
                .isEqualTo("anna.roy@harbourclinic.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "o'hara+x@sub.domain.example", "1_2-3@x-y.example"})
    void plainAddressesAreTaken(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@x.example",
                "anna@localhost",
                "a b@x.example",
                "a@x..example",
                "a..b@x.example",
                ".a@x.example",
                "a.@x.example",
                "a@-x.example",
                "a@x.example\nBcc: b@x.example",
                "a@[127.0.0.1]",
                "\"a b\"@x.example",
                "a@b@x.example",
                "<a@x.example>",
                "a\u200b@x.example"
            })
    void whatNobodyCouldBeWrittenToAtIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(BadAddress.class);
    }

    @Test
    void anAddressOverTwoHundredAndFiftyFourCharactersIsRefused() {
        String domain = ("x".repeat(60) + ".").repeat(4) + "example";
        assertThatThrownBy(() -> new EmailAddress("abc@" + domain)).isInstanceOf(BadAddress.class);
    }
}
