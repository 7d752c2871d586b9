package org.packledger.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.packledger.incident.work.OfficeHours.Open;
import org.packledger.kernel.InvalidInput;

/** The office hours of one day, in a form: both times, or none. */
public class DayRow {

    private final DayOfWeek day;
    private String from;
    private String to;

    DayRow(DayOfWeek day, Open open) {
        this.day = day;
        this.from = open == null ? "" : open.from().toString();
        this.to = open == null ? "" : open.to().toString();
    }

    /** @throws InvalidInput when there is one time only, or it ends before it begins */
    Optional<Open> open() {
        if (isBlank(from) && isBlank(to)) {
            return Optional.empty();
        }
        LocalTime opens = time(from);
        LocalTime closes = time(to);
        if (!opens.isBefore(closes)) {
            throw refused();
        }
        return Optional.of(new Open(opens, closes));
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(isBlank(written) ? "" : written.strip());
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private static InvalidInput refused() {
        return new InvalidInput("officeHours", "need both times, the first before the second, or none");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public DayOfWeek getDay() {
        return day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
