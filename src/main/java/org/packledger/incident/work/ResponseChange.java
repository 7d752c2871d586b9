package org.packledger.incident.work;

import java.time.Instant;
import java.util.Arrays;

/**
 * One line of the response targets or of the office hours that somebody changed.
 *
 * @param line a priority or a day of the week
 * @param was hours and minutes, or null for none
 * @param became the same
 * @param changedByName who
 * @param changedAt when
 */
public record ResponseChange(String line, String was, String became, String changedByName, Instant changedAt) {

    /** The text that names the line. */
    public String name() {
        boolean priority =
                Arrays.stream(Priority.values()).anyMatch(each -> each.name().equals(line));
        return (priority ? "Priority." : "DayOfWeek.") + line;
    }
}
