package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

class OrderOfUseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void kindThenExpiryThenGrantThenNumber() {
        List<Lot> inOrder = List.of(
                lot(9, LotKind.BUNDLED, 12, DAY),
                lot(8, LotKind.BUNDLED, 0, DAY.minusDays(9)),
                lot(7, LotKind.SUPPLEMENTAL, 1, DAY),
                lot(6, LotKind.SUPPLEMENTAL, 2, DAY),
                lot(5, LotKind.SUPPLEMENTAL, 0, DAY.minusDays(3)),
                lot(3, LotKind.SUPPLEMENTAL, 0, DAY),
                lot(4, LotKind.SUPPLEMENTAL, 0, DAY),
                lot(2, LotKind.GOODWILL, 1, DAY));
        List<Lot> shuffled = new ArrayList<>(inOrder);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(OrderOfUse.candidates(shuffled, DAY)).containsExactlyElementsOf(inOrder);
        }
    }

    @Test
    void whatCannotGiveAUnitIsNoCandidate() {
        Lot over = lot(1, LotKind.BUNDLED, 1, DAY.minusMonths(2));
        Lot empty = lot(2, LotKind.BUNDLED, 0, DAY);
        empty.expireAvailable();
        Lot announced = announced(3, LotKind.BUNDLED, 0);
        Lot tomorrows = lot(5, LotKind.BUNDLED, 0, DAY.plusDays(1));
        Lot good = lot(4, LotKind.GOODWILL, 0, DAY);
        assertThat(OrderOfUse.candidates(List.of(over, empty, announced, tomorrows, good), DAY))
                .containsExactly(good);
    }

    @Test
    void theChoiceSaysWhatItChoseFrom() {
        Lot first = lot(1, LotKind.BUNDLED, 12, DAY);
        first.move(1, Cells.AVAILABLE, Cells.USED);
        Lot second = lot(2, LotKind.SUPPLEMENTAL, 0, DAY);
        assertThat(OrderOfUse.choose(List.of(first, second)))
                .contains(new LotChoice(1, 2, "1:BUNDLED:2027-01-15:2026-01-15:2 2:SUPPLEMENTAL:never:2026-01-15:3"));
        assertThat(OrderOfUse.choose(List.of())).isEmpty();
    }

    @Test
    void aLongListIsCutAndStillFits() {
        List<Lot> many = new ArrayList<>();
        for (int id = 1; id <= 100; id++) {
            many.add(lot(Long.MAX_VALUE - id, LotKind.SUPPLEMENTAL, 12, DAY));
        }
        String candidates = OrderOfUse.choose(many).orElseThrow().candidates();
        assertThat(candidates.split(" ")).hasSize(LotChoice.SEEN);
        assertThat(candidates).hasSizeLessThan(4000);
    }

    private static Lot lot(long id, LotKind kind, int months, LocalDate granted) {
        Lot lot = announced(id, kind, months);
        lot.grant(granted);
        return lot;
    }

    private static Lot announced(long id, LotKind kind, int months) {
        Optional<Integer> validity = months == 0 ? Optional.empty() : Optional.of(months);
        Lot lot = Lot.announced(1, new NewLot(kind, "pack", 3, Money.of(1000, "CAD"), Map.of(), validity), "INV-1");
        lot.isNumbered(id);
        return lot;
    }
}
