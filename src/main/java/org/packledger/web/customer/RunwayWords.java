package org.packledger.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.packledger.kernel.BusinessClock;
import org.packledger.statement.Forecast;
import org.packledger.statement.Runway;
import org.packledger.web.Text;

/** Says a forecast no more exactly than it is: a month within the year, else a part of a year. */
@RequestScoped
public class RunwayWords {

    private static final int MONTHS_BY_NAME = 11;

    @Inject
    private Text text;

    @Inject
    private BusinessClock clock;

    /** "At your pace of 2 a year, that is enough until about autumn 2029." */
    String outlook(Runway runway) {
        if (runway.forecast().isEmpty()) {
            return "";
        }
        Forecast forecast = runway.forecast().get();
        String lasts = forecast.lost() > 0 ? "home.outlook.spare" : "home.outlook";
        String until = forecast.emptyOn()
                .map(day -> text.of(lasts + ".until", about(day), forecast.lost()))
                .orElseGet(() -> text.of(lasts + ".beyond", forecast.lost()));
        return text.of("home.outlook", Math.round(forecast.perYear()), until);
    }

    /** What the outlook rests on. */
    String estimate(Runway runway) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(runway.since(), clock.today()));
        String used = text.of("home.estimate", runway.used(), months);
        if (runway.isUnknown()) {
            return used + " " + text.of("home.estimate.none");
        }
        return runway.forecast().isPresent() ? used + " " + text.of("home.estimate.how") : used;
    }

    private String about(LocalDate day) {
        if (day.isBefore(clock.today().plusMonths(MONTHS_BY_NAME))) {
            return text.of("home.about.month", YearMonth.from(day));
        }
        // A part of the year: winter belongs to two years, so that its ends are named instead.
        String part =
                switch (day.getMonth()) {
                    case JANUARY, FEBRUARY -> "early";
                    case MARCH, APRIL, MAY -> "spring";
                    case JUNE, JULY, AUGUST -> "summer";
                    case SEPTEMBER, OCTOBER, NOVEMBER -> "autumn";
                    case DECEMBER -> "end";
                };
        return text.of("home.about." + part, Integer.toString(day.getYear()));
    }
}
