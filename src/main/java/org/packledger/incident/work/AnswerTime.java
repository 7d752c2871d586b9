package org.packledger.incident.work;

import java.io.Serializable;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.kernel.InvalidInput;

/**
 * How long an answer may take. A form that comes back keeps it.
 *
 * @param minutes 1 to 100,000
 */
public record AnswerTime(int minutes) implements Serializable {

    private static final int MOST = 100_000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(?:[:h](\\d{2}))?");

    /** Refuses what is no time, or more than ten weeks. */
    public AnswerTime {
        if (minutes < 1 || minutes > MOST) {
            throw new InvalidInput("answerTime", "is not between 0:01 and 1666:40");
        }
    }

    /** Reads hours and minutes, {@code 1:30}, or whole hours, {@code 24}. */
    public static AnswerTime of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches() || (parts.group(2) != null && Integer.parseInt(parts.group(2)) > 59)) {
            throw new InvalidInput("answerTime", "is not written as hours and minutes, such as 1:30");
        }
        int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new AnswerTime(Integer.parseInt(parts.group(1)) * 60 + minutes);
    }

    /** The time that is so long. */
    public static AnswerTime of(Duration duration) {
        return new AnswerTime(Math.toIntExact(duration.toMinutes()));
    }

    /** The time as an amount. */
    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    /** As people write it, {@code 1:30}. */
    public String written() {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
