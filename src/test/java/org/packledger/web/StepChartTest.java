package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepChartTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void aStepGoesAcrossAndThenDown() {
        StepChart chart = new StepChart(
                List.of(new StepChart.Point(NEW_YEAR, 10), new StepChart.Point(NEW_YEAR.plusDays(5), 5)),
                NEW_YEAR.plusDays(10),
                null);

        assertThat(chart.path()).isEqualTo("M24.0 10.0H189.0V75.0H354.0");
    }

    @Test
    void withoutForecastNothingIsDotted() {
        assertThat(chartOfOnePoint().forecast()).isEmpty();
    }

    @Test
    void aSingleDayIsDrawn() {
        assertThat(chartOfOnePoint().path()).isEqualTo("M24.0 10.0H24.0");
    }

    @Test
    void aPictureOfNothingIsRefused() {
        assertThatThrownBy(() -> new StepChart(List.of(), NEW_YEAR, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StepChart chartOfOnePoint() {
        return new StepChart(List.of(new StepChart.Point(NEW_YEAR, 3)), NEW_YEAR, null);
    }
}
