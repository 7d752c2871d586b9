package org.packledger.incident.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.packledger.incident.work.OfficeHoursTest.ALWAYS;
import static org.packledger.incident.work.OfficeHoursTest.OFFICE;
import static org.packledger.incident.work.OfficeHoursTest.at;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** First answer within four hours, another one within two; urgent in half of it. */
class AnswerClockTest {

    private static final Map<Priority, ResponseTargets.Target> TIMES = times();
    private static final ResponseTargets TARGETS = new ResponseTargets(ALWAYS, TIMES);
    private static final ResponseTargets IN_THE_OFFICE = new ResponseTargets(OFFICE, TIMES);

    private final AnswerClock clock = new AnswerClock();

    @Test
    void theFirstAnswerIsDueFromTheOpening() {
        opened();
        assertThat(clock.due()).contains(at("2026-11-02T14:00"));
    }

    @Test
    void nothingIsDueOnceItIsAnswered() {
        opened();
        clock.stop();
        assertThat(clock.due()).isEmpty();
    }

    @Test
    void whatTheCustomerWritesIsDueAnew() {
        opened();
        clock.stop();
        clock.heard(Priority.NORMAL, at("2026-11-03T08:00"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-03T10:00"));
    }

    @Test
    void writingAgainGivesNobodyMoreTime() {
        opened();
        clock.heard(Priority.NORMAL, at("2026-11-02T13:00"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-02T14:00"));
    }

    @Test
    void whileTheCustomerDecidesNothingIsDueAndThenWhatWasLeftGoesOn() {
        opened();
        clock.pause(at("2026-11-02T11:00"), TARGETS);
        assertThat(clock.due()).isEmpty();
        clock.heard(Priority.NORMAL, at("2026-11-05T09:00"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-05T12:00"));
    }

    @Test
    void pausesAddUp() {
        opened();
        clock.pause(at("2026-11-02T11:00"), TARGETS);
        clock.heard(Priority.NORMAL, at("2026-11-03T09:00"), TARGETS);
        clock.pause(at("2026-11-03T10:30"), TARGETS);
        clock.pause(at("2026-11-03T12:30"), TARGETS);
        clock.heard(Priority.NORMAL, at("2026-11-04T09:00"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-04T10:30"));
    }

    @Test
    void whatIsOverdueStaysOverdueAfterAPause() {
        opened();
        clock.pause(at("2026-11-02T18:00"), TARGETS);
        clock.heard(Priority.NORMAL, at("2026-11-03T09:00"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-03T09:00"));
    }

    @Test
    void onlyOfficeHoursAreUsedUp() {
        clock.start(AnswerKind.FIRST, Priority.NORMAL, at("2026-11-06T16:00"), IN_THE_OFFICE);
        assertThat(clock.due()).contains(at("2026-11-09T12:00"));
        clock.pause(at("2026-11-08T12:00"), IN_THE_OFFICE);
        clock.heard(Priority.NORMAL, at("2026-11-10T09:00"), IN_THE_OFFICE);
        assertThat(clock.due()).contains(at("2026-11-10T12:00"));
    }

    @Test
    void anotherPriorityCountsFromTheSameStart() {
        opened();
        clock.reckon(Priority.URGENT, TARGETS);
        assertThat(clock.due()).contains(at("2026-11-02T12:00"));
        clock.pause(at("2026-11-02T11:30"), TARGETS);
        clock.reckon(Priority.NORMAL, TARGETS);
        assertThat(clock.due()).isEmpty();
        clock.heard(Priority.NORMAL, at("2026-11-02T12:30"), TARGETS);
        assertThat(clock.due()).contains(at("2026-11-02T15:00"));
    }

    private void opened() {
        clock.start(AnswerKind.FIRST, Priority.NORMAL, at("2026-11-02T10:00"), TARGETS);
    }

    private static Map<Priority, ResponseTargets.Target> times() {
        Map<Priority, ResponseTargets.Target> times = new EnumMap<>(Priority.class);
        for (Priority each : Priority.values()) {
            times.put(each, new ResponseTargets.Target(Duration.ofHours(4), Duration.ofHours(2)));
        }
        times.put(Priority.URGENT, new ResponseTargets.Target(Duration.ofHours(2), Duration.ofHours(1)));
        return times;
    }
}
