package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private final SQLException twin =
            new SQLException("(conn=7) Duplicate entry 'name@x.example' for key 'email'", "23000", 1062);

    @Test
    void aTwinIsRefusedByItsKeyHoweverDeepItWasThrown() {
        assertThat(Twins.refusedBy("email", new IllegalStateException(new IllegalStateException(twin))))
                .isTrue();
    }

    @Test
    void anotherKeyDidNotRefuseIt() {
        assertThat(Twins.refusedBy("name", twin)).isFalse();
    }

    @Test
    void whatIsNoTwinIsNotRefusedByAKey() {
        assertThat(Twins.refusedBy("email", new SQLException("for key 'email'", "42000", 1064)))
                .isFalse();
        assertThat(Twins.refusedBy("email", new SQLException(null, "23000", 1062)))
                .isFalse();
        assertThat(Twins.refusedBy("email", null)).isFalse();
    }
}
