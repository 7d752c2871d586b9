package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatableTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void whatMariaDbAsksToRepeatIsRepeatable(int code) {
        assertThat(Repeatable.is(refusal(code, "again"))).isTrue();
        assertThat(Repeatable.is(new IllegalStateException(new IllegalStateException(refusal(code, "again")))))
                .isTrue();
        assertThat(Repeatable.is(new BatchUpdateException("again", "40001", code, new int[0])))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1044, 1062, 1142, 1290, 1452, 4025})
    void otherRefusalsAreNot(int code) {
        assertThat(Repeatable.is(refusal(code, "Duplicate entry '7-1' for key 'PRIMARY'")))
                .isFalse();
    }

    @Test
    void theTwinOfAnIntentIsRepeatableAndOtherTwinsAreNot() {
        assertThat(Repeatable.is(refusal(1062, "(conn=7) Duplicate entry 'x-0' for key 'entry_of_intent'")))
                .isTrue();
        assertThat(Repeatable.is(refusal(1062, "(conn=7) Duplicate entry 'x' for key 'intent_id'")))
                .isTrue();
        assertThat(Repeatable.is(refusal(1062, "(conn=7) Duplicate entry 'intent' for key 'email'")))
                .isFalse();
        assertThat(Repeatable.is(refusal(1062, null))).isFalse();
    }

    @Test
    void aRingOfCausesEnds() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(Repeatable.is(first)).isFalse();
        assertThat(Repeatable.is(null)).isFalse();
    }

    private static SQLException refusal(int code, String message) {
        return new SQLException(message, "40001", code);
    }
}
