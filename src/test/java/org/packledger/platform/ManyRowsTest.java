package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyRowsTest {

    @Test
    void oneStatementDoesForUpToEightRows() {
        assertThat(IntStream.rangeClosed(1, 8).map(ManyRows::together)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void nothingIsTakenTwiceAndLittleIsLeft() {
        assertThat(IntStream.rangeClosed(1, 256)).allSatisfy(rows -> {
            assertThat(ManyRows.together(rows)).isLessThanOrEqualTo(rows);
            assertThat(5 * (rows - ManyRows.together(rows))).isLessThan(rows);
        });
    }

    @Test
    void atMostTwentyEightStatementsArePreparedForAnyNumber() {
        assertThat(IntStream.rangeClosed(1, 10_000).map(ManyRows::together).distinct())
                .hasSize(28);
    }

    @Test
    void moreThanTheMostGoInSeveralSteps() {
        assertThat(ManyRows.together(100_000)).isEqualTo(256);
    }

    @Test
    void noStatementIsTooLongForTheDriverToKeep() {
        ManyRows<String> wide = new ManyRows<>("insert into wide values", 24, (row, what) -> row.with(what));
        assertThat(wide.statement(wide.most())).hasSizeBetween(7900, 8000);
        ManyRows<String> narrow = new ManyRows<>("insert into narrow values", 1, (row, what) -> row.with(what));
        assertThat(narrow.most()).isEqualTo(256);
    }
}
