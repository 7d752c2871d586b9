package org.packledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Slice;
import org.packledger.statement.Statement.Standing;
import org.packledger.statement.Statement.Totals;

class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void openingAndMovementsMakeTheClosingWithHeldUnitsCounted() {
        assertThat(statement(new Standing(4, 9, 0), new Totals(10, 3, 1, 2, 0, 5), new Standing(20, 14, 1))
                        .isProven())
                .isTrue();
    }

    @Test
    void aUnitThatWentWithoutAMovementIsSeen() {
        assertThat(statement(new Standing(4, 9, 0), new Totals(0, 1, 0, 0, 0, 5), new Standing(20, 7, 0))
                        .isProven())
                .isFalse();
    }

    private static Statement statement(Standing opening, Totals totals, Standing closing) {
        return new Statement(DAY, DAY, opening, closing, totals, new Slice<>(List.of(), 1, 50, 0), List.of());
    }
}
