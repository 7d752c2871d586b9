package org.packledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.BusinessClock;

class ThrottleTest {

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final Throttle throttle = new Throttle(new BusinessClock() {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    });

    @Test
    void anAddressIsTriedSoOftenAndThenWaits() {
        exhaust("anna@x.example");
        assertThatThrownBy(() -> throttle.attempt("anna@x.example", "198.51.100.99"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anotherAddressDoesNotWait() {
        exhaust("anna@x.example");
        assertThatCode(() -> throttle.attempt("ben@x.example", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void capitalsAndBlanksAreTheSameAddress() {
        exhaust("anna@x.example");
        assertThatThrownBy(() -> throttle.attempt(" ANNA@x.example", "198.51.100.99"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aPlaceThatTriesManyAddressesWaits() {
        for (int i = 0; i < Throttle.OF_PLACE; i++) {
            throttle.attempt("person" + i + "@x.example", "198.51.100.1");
        }
        assertThatThrownBy(() -> throttle.attempt("somebody@x.example", "198.51.100.1"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whoWaitsAsLongAsToldMayTryAgain() {
        exhaust("anna@x.example");
        TooManyAttempts refused =
                catchThrowableOfType(TooManyAttempts.class, () -> throttle.attempt("anna@x.example", "198.51.100.99"));
        long minutes = (Long) refused.facts()[0];
        assertThat(minutes).isBetween(1L, 15L);
        now = now.plus(Duration.ofMinutes(minutes));
        assertThatCode(() -> throttle.attempt("anna@x.example", "198.51.100.99"))
                .doesNotThrowAnyException();
    }

    @Test
    void whoSucceedsIsNotCounted() {
        for (int i = 0; i < 10 * Throttle.OF_ADDRESS; i++) {
            throttle.attempt("anna@x.example", "198.51.100.1");
            throttle.succeeded("anna@x.example", "198.51.100.1");
        }
        assertThatCode(() -> throttle.attempt("anna@x.example", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void anExhaustedAddressDoesNotUseUpItsPlace() {
        exhaust("anna@x.example");
        for (int i = 0; i < 2 * Throttle.OF_PLACE; i++) {
            assertThatThrownBy(() -> throttle.attempt("anna@x.example", "198.51.100.7"))
                    .isInstanceOf(TooManyAttempts.class);
        }
        assertThatCode(() -> throttle.attempt("ben@x.example", "198.51.100.7")).doesNotThrowAnyException();
    }

    private void exhaust(String email) {
        for (int i = 0; i < Throttle.OF_ADDRESS; i++) {
            throttle.attempt(email, "198.51.100." + i);
        }
    }
}
