package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

class RestTest {

    @Test
    void theFreeUnitsAreWorthTheirPartOfTheNetAndOfEachTax() {
        Lot lot = granted(3, 1000);
        lot.move(1, Cells.AVAILABLE, Cells.HELD);
        Rest rest = new Rest(List.of(Rest.of(lot, Map.of("HST-ON", 130L))));
        assertThat(rest.units()).isEqualTo(2);
        assertThat(rest.net()).isEqualTo(667);
        assertThat(rest.taxes()).containsExactly(Map.entry("HST-ON", 87L));
        assertThat(rest.gross()).isEqualTo(754);
    }

    @Test
    void severalLotsAddUp() {
        Rest.OfLot one = Rest.of(granted(2, 500), Map.of("GST", 25L));
        Rest rest = new Rest(List.of(one, one));
        assertThat(rest.gross()).isEqualTo(1050);
        assertThat(rest.taxes()).containsExactly(Map.entry("GST", 50L));
    }

    @Test
    void nothingFreeIsWorthNothing() {
        assertThat(new Rest(List.of()).gross()).isZero();
    }

    private static Lot granted(int units, long cents) {
        Lot lot = Lot.announced(
                1,
                new NewLot(LotKind.SUPPLEMENTAL, "pack", units, Money.of(cents, "CAD"), Map.of(), Optional.empty()),
                "INV-1");
        lot.isNumbered(7);
        lot.grant(LocalDate.of(2026, 1, 31));
        return lot;
    }
}
