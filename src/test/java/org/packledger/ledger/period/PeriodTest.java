package org.packledger.ledger.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void aMonthBeginsOnItsFirstDay() {
        assertThat(period("2024-02-29", "OPEN").startsOn()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(period("2026-12-31", "OPEN").startsOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void itIsOneOfThree() {
        assertThat(states("OPEN")).containsExactly(true, false, false);
        assertThat(states("CLOSING")).containsExactly(false, true, false);
        assertThat(states("SEALED")).containsExactly(false, false, true);
    }

    private static boolean[] states(String status) {
        Period period = period("2026-01-31", status);
        return new boolean[] {period.isOpen(), period.isClosing(), period.isSealed()};
    }

    private static Period period(String end, String status) {
        return new Period(
                LocalDate.parse(end),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }
}
