package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticityTest {

    private static final String SERVER = "mx.example.org";
    private static final String SENDER = "anna@sales.roy.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; dmarc=pass header.from=sales.roy.example",
                "MX.example.org 1; DMARC=pass (p=reject dis=none) header.from=roy.example",
                "mx.example.org;\r\n\tdkim=pass header.d=roy.example header.s=a;\r\n\tdmarc=none header.from=roy.example",
                "mx.example.org; dkim=fail header.d=roy.example; dkim=pass header.i=@sales.roy.example",
                "mx.example.org; spf=pass smtp.mailfrom=anna@roy.example",
                "mx.example.org; spf=pass smtp.mailfrom=\"bounce@sales.roy.example\""
            })
    void itIsShown(String field) {
        assertThat(Authenticity.isShown(List.of(field), SERVER, SENDER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; dmarc=fail header.from=sales.roy.example",
                "mx.example.org; dmarc=pass header.from=other.example",
                "mx.example.org; dmarc=pass",
                "mx.example.org; dmarc=fail header.from=sales.roy.example; dkim=pass header.d=sales.roy.example",
                "mx.example.org; dkim=pass header.d=ales.roy.example",
                "mx.example.org; dkim=pass header.d=example",
                "mx.example.org; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=a@evil.example",
                "mx.example.org; dkim=neutral header.d=sales.roy.example; spf=softfail smtp.mailfrom=sales.roy.example",
                "mx.example.org; none",
                "mx.example.org",
                "mx.example.org.evil.example; dmarc=pass header.from=sales.roy.example",
                "evil.example; dmarc=pass header.from=sales.roy.example",
                "mx.example.org; (dmarc=pass header.from=sales.roy.example)",
                "mx.example.org; spf=fail (; dmarc=pass header.from=sales.roy.example) smtp.mailfrom=roy.example",
                "mx.example.org; spf=fail reason=\"; dmarc=pass header.from=sales.roy.example\"",
                ""
            })
    void itIsNotShown(String field) {
        assertThat(Authenticity.isShown(List.of(field), SERVER, SENDER)).isFalse();
    }

    @Test
    void onlyTheUppermostOfOurServerCounts() {
        String good = "mx.example.org; dmarc=pass header.from=sales.roy.example";
        String bad = "mx.example.org; dmarc=fail header.from=sales.roy.example";
        assertThat(Authenticity.isShown(List.of(bad, good), SERVER, SENDER)).isFalse();
        assertThat(Authenticity.isShown(List.of("other.example; dmarc=fail", good, bad), SERVER, SENDER))
                .isTrue();
        assertThat(Authenticity.isShown(List.of(), SERVER, SENDER)).isFalse();
    }
}
