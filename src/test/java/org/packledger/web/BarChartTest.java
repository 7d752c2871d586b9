package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.web.BarChart.Bar;
import org.packledger.web.BarChart.Drawn;
import org.packledger.web.BarChart.Part;

class BarChartTest {

    private static final Bar THREE_AND_ONE =
            new Bar("Cleo", "3 free, 1 billable", List.of(new Part(3, "free"), new Part(1, "debit")));

    @Test
    void partsFollowEachOtherAndTheLongestBarIsWhole() {
        assertThat(new BarChart(List.of(THREE_AND_ONE)).drawn(THREE_AND_ONE))
                .containsExactly(new Drawn(0, 750, "free"), new Drawn(750, 250, "debit"));
    }

    @Test
    void aShorterBarIsMeasuredByTheLongest() {
        Bar two = new Bar("Dina", 2, "2", "free");
        assertThat(new BarChart(List.of(THREE_AND_ONE, two)).drawn(two)).containsExactly(new Drawn(0, 500, "free"));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        Bar none = new Bar("Fay", 0, "0", "free");
        assertThat(new BarChart(List.of(none)).drawn(none)).containsExactly(new Drawn(0, 0, "free"));
    }
}
