package org.packledger.incident.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packledger.kernel.InvalidInput;

class AnswerTimeTest {

    @Test
    void hoursAndMinutesAreRead() {
        assertThat(AnswerTime.of("1:30").minutes()).isEqualTo(90);
        assertThat(AnswerTime.of(" 0:01 ").minutes()).isEqualTo(1);
        assertThat(AnswerTime.of("8h15").minutes()).isEqualTo(495);
    }

    @Test
    void aNumberAloneIsHours() {
        assertThat(AnswerTime.of("24").duration()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void itIsWrittenAsItIsRead() {
        assertThat(AnswerTime.of(AnswerTime.of("72:05").written())).isEqualTo(AnswerTime.of("72:05"));
        assertThat(new AnswerTime(60).written()).isEqualTo("1:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "0:00", "-1", "1:60", "1:5", "1.5", "1667:00", "99999", "soon", "１:00"})
    void whatIsNoTimeIsRefused(String written) {
        assertThatThrownBy(() -> AnswerTime.of(written)).isInstanceOf(InvalidInput.class);
    }
}
