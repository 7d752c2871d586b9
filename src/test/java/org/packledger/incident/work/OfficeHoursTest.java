package org.packledger.incident.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Monday to Friday, nine to five, in Toronto; the 2nd of November 2026 is a Monday. */
class OfficeHoursTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final OfficeHours OFFICE = new OfficeHours(TORONTO, nineToFive());
    static final OfficeHours ALWAYS = new OfficeHours(TORONTO, Map.of());

    @Test
    void anHourInTheMorningIsAnHourLater() {
        assertThat(OFFICE.after(at("2026-11-02T10:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-02T11:00"));
    }

    @Test
    void whatDoesNotFitIntoTheDayGoesOnTheNext() {
        assertThat(OFFICE.after(at("2026-11-02T16:30"), Duration.ofHours(1))).isEqualTo(at("2026-11-03T09:30"));
    }

    @Test
    void theWeekendDoesNotCount() {
        assertThat(OFFICE.after(at("2026-11-06T16:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-09T12:00"));
        assertThat(OFFICE.after(at("2026-11-07T12:00"), Duration.ofHours(8))).isEqualTo(at("2026-11-09T17:00"));
    }

    @Test
    void aWholeDayEndsWithTheDay() {
        assertThat(OFFICE.after(at("2026-11-02T09:00"), Duration.ofHours(8))).isEqualTo(at("2026-11-02T17:00"));
    }

    @Test
    void beforeTheDoorOpensNothingCounts() {
        assertThat(OFFICE.after(at("2026-11-02T03:00"), Duration.ofMinutes(30))).isEqualTo(at("2026-11-02T09:30"));
        assertThat(OFFICE.between(at("2026-11-02T03:00"), at("2026-11-02T08:59")))
                .isZero();
    }

    @Test
    void betweenIsTheOppositeOfAfter() {
        Instant from = at("2026-11-05T15:15");
        for (int minutes = 1; minutes < 4000; minutes += 97) {
            Duration time = Duration.ofMinutes(minutes);
            assertThat(OFFICE.between(from, OFFICE.after(from, time))).isEqualTo(time);
        }
    }

    @Test
    void theNightInWhichTheClockIsSetBackChangesNoOfficeHour() {
        Instant friday = at("2026-10-30T16:00");
        assertThat(OFFICE.after(friday, Duration.ofHours(2))).isEqualTo(at("2026-11-02T10:00"));
        assertThat(ALWAYS.after(friday, Duration.ofDays(3))).isEqualTo(at("2026-11-02T15:00"));
    }

    @Test
    void withoutHoursEveryHourCounts() {
        assertThat(ALWAYS.after(at("2026-11-07T22:00"), Duration.ofHours(5))).isEqualTo(at("2026-11-08T03:00"));
        assertThat(ALWAYS.between(at("2026-11-07T22:00"), at("2026-11-08T03:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        LocalTime noon = LocalTime.NOON;
        assertThatThrownBy(() -> new OfficeHours.Open(noon, noon)).isInstanceOf(IllegalArgumentException.class);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TORONTO).toInstant();
    }

    private static Map<DayOfWeek, OfficeHours.Open> nineToFive() {
        Map<DayOfWeek, OfficeHours.Open> days = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            days.put(DayOfWeek.of(day), new OfficeHours.Open(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        }
        return days;
    }
}
