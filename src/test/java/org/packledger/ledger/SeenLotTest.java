package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenLotTest {

    @Test
    void readsWhatTheChoiceWrote() {
        assertThat(SeenLot.all("6:BUNDLED:2027-04-01:2026-04-01:3 4:SUPPLEMENTAL:never:2025-04-13:8"))
                .containsExactly(
                        new SeenLot(
                                6, LotKind.BUNDLED, Optional.of(LocalDate.of(2027, 4, 1)), LocalDate.of(2026, 4, 1), 3),
                        new SeenLot(4, LotKind.SUPPLEMENTAL, Optional.empty(), LocalDate.of(2025, 4, 13), 8));
    }

    @Test
    void nothingWasSeenInNothing() {
        assertThat(SeenLot.all("")).isEmpty();
    }
}
