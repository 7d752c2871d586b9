package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The response targets as they are set. Read each time: they are a few rows, and a change counts from the next movement on. */
@ApplicationScoped
public class ResponseSettings {

    @Inject
    private Reads reads;

    @Inject
    private BusinessClock clock;

    /** The targets in force. */
    public ResponseTargets targets() {
        Map<Priority, ResponseTargets.Target> targets = new EnumMap<>(Priority.class);
        for (TargetRow row : rows()) {
            targets.put(
                    row.priority(),
                    new ResponseTargets.Target(
                            Duration.ofMinutes(row.firstMinutes()), Duration.ofMinutes(row.nextMinutes())));
        }
        Map<DayOfWeek, OfficeHours.Open> days = new EnumMap<>(DayOfWeek.class);
        for (HoursRow row : hours()) {
            days.put(
                    DayOfWeek.of(row.weekday()),
                    new OfficeHours.Open(LocalTime.parse(row.opens()), LocalTime.parse(row.closes())));
        }
        return new ResponseTargets(new OfficeHours(clock.zone(), days), targets);
    }

    /** What was changed about them, the newest first. */
    public List<ResponseChange> changes(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD, Role.ADMINISTRATOR);
        return reads.list(
                ResponseChange.class,
                "select line, was, became, changed_by_name, changed_at from response_change order by id desc limit 50",
                Map.of());
    }

    /** What names the newest change, 0 when nothing was changed yet. */
    public long newestChange() {
        return reads.find(Long.class, "select coalesce(max(id), 0) from response_change", Map.of())
                .orElse(0L);
    }

    /** How many incidents have an answer due, whose time a change leaves as it is until they move. */
    public long due() {
        return reads.find(Long.class, "select count(*) from incident where answer_due_at is not null", Map.of())
                .orElse(0L);
    }

    /** The target of each priority. */
    List<TargetRow> rows() {
        return reads.list(
                TargetRow.class,
                "select priority, first_minutes, next_minutes from response_target order by first_minutes limit 10",
                Map.of());
    }

    /** The hours of the days that have some; none: every hour counts. */
    List<HoursRow> hours() {
        return reads.list(
                HoursRow.class, "select weekday, opens, closes from response_hours order by weekday limit 7", Map.of());
    }

    /** The target of one priority, in minutes. */
    public record TargetRow(Priority priority, int firstMinutes, int nextMinutes) {}

    /** The hours of a day, Monday is 1; written as {@code 09:00}. */
    public record HoursRow(int weekday, String opens, String closes) {}
}
