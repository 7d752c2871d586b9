package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CostBasisTest {

    @Test
    void theExampleOfTheDocumentation() {
        assertThat(slots(1000, 3)).containsExactly(333L, 334L, 333L);
        assertThat(slots(90000, 10)).containsOnly(9000L);
        assertThat(slots(100, 8)).containsExactly(13L, 12L, 13L, 12L, 13L, 12L, 13L, 12L);
    }

    @Test
    void theSlotsAddUpToTheBasisForEverySmallPack() {
        for (int units = 1; units <= 60; units++) {
            for (int minor = 0; minor <= 300; minor++) {
                assertThat(slots(minor, units).sum())
                        .as("%d over %d", minor, units)
                        .isEqualTo(minor);
            }
        }
    }

    @Test
    void theSlotsAddUpToTheBasisForAnyPack() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            int units = 1 + random.nextInt(10_000);
            long minor = random.nextLong() >>> (1 + random.nextInt(60));
            assertThat(slots(minor, units).sum()).as("%d over %d", minor, units).isEqualTo(minor);
        }
    }

    @Test
    void noSlotIsMoreThanOneMinorUnitFromAnother() {
        Random random = new Random(43);
        for (int i = 0; i < 200; i++) {
            int units = 1 + random.nextInt(500);
            long minor = random.nextInt(1_000_000);
            long low = minor / units;
            assertThat(slots(minor, units).boxed()).allMatch(cents -> cents == low || cents == low + 1);
        }
    }

    @Test
    void anyHistoryEndsAtTheBasis() {
        CostBasis basis = new CostBasis(99_999, 7);
        long used = basis.ofSlots(IntStream.of(2, 5, 7));
        long expired = basis.ofSlots(IntStream.of(1, 3));
        long refunded = basis.ofSlots(IntStream.of(4, 6));
        assertThat(used + expired + refunded).isEqualTo(99_999);
    }

    @Test
    void aBasisOfNothingIsNothingEach() {
        assertThat(slots(0, 25)).containsOnly(0L);
    }

    @Test
    void impossibleBasesAndSlotsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CostBasis(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CostBasis(1, 0));
        CostBasis basis = new CostBasis(1000, 3);
        for (int slot : List.of(-1, 0, 4)) {
            assertThatIllegalArgumentException().isThrownBy(() -> basis.ofSlot(slot));
        }
    }

    private static LongStream slots(long minor, int units) {
        CostBasis basis = new CostBasis(minor, units);
        return IntStream.rangeClosed(1, units).mapToLong(basis::ofSlot);
    }
}
