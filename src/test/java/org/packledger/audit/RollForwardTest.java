package org.packledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.audit.RollForward.Row;

class RollForwardTest {

    @Test
    void openingAndMovementsMakeTheClosing() {
        Row row = row(15_660_20, 4_500_00, -1_845_00, 0, -450_00, 90_00, 17_955_20);
        assertThat(row.isProven()).isTrue();
    }

    @Test
    void oneCentMissingIsSeen() {
        RollForward roll =
                new RollForward("CAD", List.of(row(100, 0, -10, 0, 0, 0, 90), row(100, 0, -10, 0, 0, 0, 91)));
        assertThat(roll.isProven()).isFalse();
    }

    @Test
    void theTotalAddsEveryColumn() {
        RollForward roll =
                new RollForward("CAD", List.of(row(1, 2, -3, -4, -5, 6, -3), row(10, 20, -30, -40, -50, 60, -30)));
        assertThat(roll.total()).isEqualTo(new Row("", "CAD", 11, 22, -33, -44, -55, 66, -33, 2, 4));
    }

    private static Row row(
            long opening, long sold, long recognised, long breakage, long refunded, long reversed, long closing) {
        return new Row("10-pack", "CAD", opening, sold, recognised, breakage, refunded, reversed, closing, 1, 2);
    }
}
