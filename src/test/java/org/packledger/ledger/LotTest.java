package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

class LotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void anAnnouncedLotHasNothingToGive() {
        Lot lot = lot(3, Optional.empty());
        assertThat(lot.isGranted()).isFalse();
        assertThat(lot.isSpendable(DAY)).isFalse();
    }

    @Test
    void aGrantedLotLastsUntilTheEndOfItsLastDay() {
        Lot lot = lot(3, Optional.of(1));
        lot.grant(DAY);
        assertThat(lot.expiresOn()).contains(LocalDate.of(2026, 2, 28));
        assertThat(lot.isSpendable(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(lot.isSpendable(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void withoutValidityItLastsForEver() {
        Lot lot = lot(3, Optional.empty());
        lot.grant(DAY);
        assertThat(lot.isOver(LocalDate.of(9999, 12, 31))).isFalse();
    }

    @Test
    void isGrantedOnce() {
        Lot lot = lot(3, Optional.empty());
        lot.grant(DAY);
        assertThatIllegalStateException().isThrownBy(() -> lot.grant(DAY));
    }

    @Test
    void whatAChoiceWritesDownOfItIsHowItStands() {
        Lot lot = lot(3, Optional.of(1));
        assertThat(lot.seen()).isEqualTo("null:SUPPLEMENTAL:never:null:0");
        lot.isNumbered(7);
        assertThat(lot.seen()).isEqualTo("7:SUPPLEMENTAL:never:null:0");
        lot.grant(DAY);
        assertThat(lot.seen()).isEqualTo("7:SUPPLEMENTAL:2026-02-28:2026-01-31:3");
        lot.move(1, Cells.AVAILABLE, Cells.HELD);
        assertThat(lot.seen()).isEqualTo("7:SUPPLEMENTAL:2026-02-28:2026-01-31:2");
        lot.extend(LocalDate.of(2026, 6, 30));
        assertThat(lot.seen()).isEqualTo("7:SUPPLEMENTAL:2026-06-30:2026-01-31:2");
    }

    @Test
    void whatIsFreeIsWorthTheCentsOfItsSlots() {
        Lot lot = lot(3, Optional.empty());
        lot.grant(DAY);
        assertThat(lot.worthAvailable()).isEqualTo(Money.of(1000, "CAD"));
        lot.move(2, Cells.AVAILABLE, Cells.HELD);
        assertThat(lot.worth(2)).isEqualTo(Money.of(334, "CAD"));
        assertThat(lot.worthAvailable()).isEqualTo(Money.of(666, "CAD"));
        lot.expireAvailable();
        assertThat(lot.cells().letters()).isEqualTo("EHE");
        assertThat(lot.available()).isZero();
    }

    @Test
    void impossibleLotsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> lot(0, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> lot(10_001, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> lot(1, Optional.of(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewLot(LotKind.BUNDLED, "x", 1, Money.of(-1, "CAD"), Map.of(), Optional.empty()));
    }

    @Test
    void theLargestAndTheSmallestLotsAreSold() {
        assertThat(lot(1, Optional.of(1)).size()).isEqualTo(1);
        assertThat(lot(10_000, Optional.empty()).size()).isEqualTo(10_000);
        Currency cad = Currency.getInstance("CAD");
        assertThat(new GivenLot(LotKind.GOODWILL, "gift", 10_000, cad, Optional.empty()).units())
                .isEqualTo(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenLot(LotKind.GOODWILL, "gift", 10_001, cad, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenLot(LotKind.SUPPLEMENTAL, "pack", 1, cad, Optional.empty()));
    }

    @Test
    void itKnowsWhetherItsRowMustBeWrittenAgain() {
        Lot lot = lot(3, Optional.of(1));
        assertThat(lot.hasChanged()).isFalse();
        lot.grant(DAY);
        assertThat(lot.hasChanged()).isTrue();
        assertThat(lot.title()).isEqualTo("pack");
        assertThat(lot.validityMonths()).contains(1);
    }

    private static Lot lot(int units, Optional<Integer> months) {
        return Lot.announced(
                1, new NewLot(LotKind.SUPPLEMENTAL, "pack", units, Money.of(1000, "CAD"), Map.of(), months), "INV-1");
    }
}
