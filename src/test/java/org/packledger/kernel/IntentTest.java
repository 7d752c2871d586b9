package org.packledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "1-1-1-1-1",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "02bc36ab-aefb-97d8-293a-22a87c7b8224",
                "02bc36ab-aefb-47d8-a93a-22a87c7b8224'; drop table book"
            })
    void whatIsNoUsualUuidIsRefusedAsBadInput(String text) {
        assertThatThrownBy(() -> Intent.of(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFormsTextComesBackAsItsIntent() {
        Intent intent = Intent.fresh();
        assertThat(Intent.of(intent.id().toString())).isEqualTo(intent);
    }

    @Test
    void stepsOfOneIntentDifferAndAreFoundAgain() {
        Intent intent = new Intent(UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2"));
        assertThat(intent.then("grant")).isEqualTo(intent.then("grant")).isNotEqualTo(intent.then("pay"));
        assertThat(intent.then("grant"))
                .isNotEqualTo(intent)
                .isNotEqualTo(Intent.fresh().then("grant"));
    }
}
