package org.packledger.incident.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packledger.incident.work.OfficeHours.Open;
import org.packledger.incident.work.ResponseTargets.Target;
import org.packledger.kernel.InvalidInput;

/** What may be promised, and how a change of it is told. */
class ResponseTargetsTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Test
    void theMoreUrgentIsDueSoonerOrAtTheSameTime() {
        assertThatCode(() -> hours(1, 4, 24, 72).mustBeKeepable()).doesNotThrowAnyException();
        assertThatCode(() -> hours(8, 8, 8, 8).mustBeKeepable()).doesNotThrowAnyException();
        assertThatThrownBy(() -> hours(5, 4, 24, 72).mustBeKeepable())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("more urgent");
        assertThatThrownBy(() -> hours(1, 4, 24, 23).mustBeKeepable()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aWeekHasFiveOfficeHoursOrEveryHourCounts() {
        assertThatCode(() -> open("09:00", "14:00").mustBeEnough()).doesNotThrowAnyException();
        assertThatThrownBy(() -> open("09:00", "13:59").mustBeEnough()).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> new OfficeHours(TORONTO, Map.of()).mustBeEnough()).doesNotThrowAnyException();
    }

    @Test
    void theLongestTimeInTheFewestHoursIsDueSomeDay() {
        Instant now = Instant.parse("2026-11-02T12:00:00Z");
        assertThat(open("09:00", "14:00").after(now, Duration.ofMinutes(100_000)))
                .isAfter(now);
    }

    @Test
    void aChangeIsToldLineByLine() {
        ResponseTargets targets =
                new ResponseTargets(open("09:00", "17:30"), hours(1, 4, 24, 72).targets());
        assertThat(targets.lines())
                .containsEntry("URGENT", "1:00 / 2:00")
                .containsEntry("LOW", "72:00 / 144:00")
                .containsEntry("MONDAY", "09:00–17:30")
                .hasSize(5);
    }

    /** The first answer is due within so many hours, the next within twice as many. */
    private static ResponseTargets hours(int urgent, int high, int normal, int low) {
        Map<Priority, Target> targets = new EnumMap<>(Priority.class);
        targets.put(Priority.URGENT, target(urgent));
        targets.put(Priority.HIGH, target(high));
        targets.put(Priority.NORMAL, target(normal));
        targets.put(Priority.LOW, target(low));
        return new ResponseTargets(new OfficeHours(TORONTO, Map.of()), targets);
    }

    private static Target target(int hours) {
        return new Target(Duration.ofHours(hours), Duration.ofHours(2L * hours));
    }

    private static OfficeHours open(String from, String to) {
        return new OfficeHours(TORONTO, Map.of(DayOfWeek.MONDAY, new Open(LocalTime.parse(from), LocalTime.parse(to))));
    }
}
