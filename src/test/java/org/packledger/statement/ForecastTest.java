package org.packledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.statement.Forecast.Supply;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TWO_YEARS_AGO = LocalDate.of(2024, 11, 23);

    @Test
    void unitsThatNeverEndLastAsLongAsThePaceSays() {
        Forecast forecast = forecast(4, never(7)).orElseThrow();
        assertThat(forecast.perYear()).isBetween(1.99, 2.01);
        assertThat(forecast.emptyOn()).hasValue(LocalDate.of(2030, 5, 24));
        assertThat(forecast.lost()).isZero();
    }

    @Test
    void whatAPackHasLeftOnItsLastDayIsLost() {
        Forecast forecast =
                forecast(4, until(3, LocalDate.of(2027, 6, 30)), never(1)).orElseThrow();
        assertThat(forecast.lost()).isEqualTo(2);
        assertThat(forecast.emptyOn()).hasValue(LocalDate.of(2027, 11, 23));
    }

    @Test
    void unitsThatAllEndLastUntilTheirLastDayAtMost() {
        LocalDate last = LocalDate.of(2027, 1, 31);
        Forecast forecast = forecast(1, until(5, last)).orElseThrow();
        assertThat(forecast.emptyOn()).hasValue(last);
        assertThat(forecast.lost()).isEqualTo(5);
    }

    @Test
    void theLastDayOfAPackIsAUsableOne() {
        Forecast forecast = forecast(4, until(1, LocalDate.of(2027, 5, 25))).orElseThrow();
        assertThat(forecast.lost()).isZero();
    }

    @Test
    void moreThanTenYearsIsNotADate() {
        assertThat(forecast(1, never(25)).orElseThrow().emptyOn()).isEmpty();
    }

    @Test
    void withoutUseThereIsNoForecast() {
        assertThat(forecast(0, never(7))).isEmpty();
    }

    @Test
    void withoutUnitsThereIsNoForecast() {
        assertThat(forecast(4, never(0))).isEmpty();
        assertThat(forecast(4)).isEmpty();
    }

    @Test
    void lessThanNinetyDaysAreNoPace() {
        assertThat(Forecast.of(List.of(never(7)), 3, TODAY.minusDays(89), TODAY))
                .isEmpty();
        assertThat(Forecast.of(List.of(never(7)), 3, TODAY.minusDays(90), TODAY))
                .isPresent();
    }

    private static Optional<Forecast> forecast(int used, Supply... supplies) {
        return Forecast.of(List.of(supplies), used, TWO_YEARS_AGO, TODAY);
    }

    private static Supply never(int units) {
        return new Supply(units, Optional.empty());
    }

    private static Supply until(int units, LocalDate last) {
        return new Supply(units, Optional.of(last));
    }
}
