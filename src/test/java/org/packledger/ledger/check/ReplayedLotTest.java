package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayedLotTest {

    @Test
    void theSlotsOfALotAddUpToItAlsoWhenItIsVeryDear() {
        for (long minor : new long[] {1000, 0, 1L << 40, (1L << 40) + 1, Long.MAX_VALUE / 4}) {
            ReplayedLot lot = lot(3);
            long sum = lot.part(minor, 1) + lot.part(minor, 2) + lot.part(minor, 3);
            assertThat(sum).isEqualTo(minor);
            assertThat(lot.partOfFree(minor)).isEqualTo(minor);
        }
        assertThat(lot(3).part(1000, 2)).isEqualTo(334);
        assertThat(lot(2).part(1, 1)).isEqualTo(1);
        assertThat(lot(3).part(1L << 62, 1)).isEqualTo((1L << 62) / 3);
    }

    @Test
    void aSlotMovesOnceFromWhereItWas() {
        ReplayedLot lot = lot(3);
        assertThat(lot.move(1, 'A', 'H')).isTrue();
        assertThat(lot.move(1, 'A', 'H')).isFalse();
        assertThat(lot.move(0, 'A', 'H')).isFalse();
        assertThat(lot.move(4, 'A', 'H')).isFalse();
        assertThat(lot.lowestFree()).isEqualTo(2);
        assertThat(lot.move(1, 'H', 'A')).isTrue();
        assertThat(lot.lowestFree()).isEqualTo(1);
        assertThat(lot.free).isEqualTo(3);
    }

    @Test
    void itCountsItsSlotsByState() {
        ReplayedLot lot = lot(3);
        lot.move(2, 'A', 'U');
        assertThat(lot.count('A')).isEqualTo(2);
        assertThat(lot.count('U')).isEqualTo(1);
        lot.moveFree('E');
        assertThat(lot.count('E')).isEqualTo(2);
        assertThat(lot.free).isZero();
        assertThat(lot.lowestFree()).isZero();
    }

    @Test
    void itsLastDayCounts() {
        assertThat(lot(1).isOver("2026-12-31")).isFalse();
        assertThat(lot(1).isOver("2027-01-01")).isTrue();
    }

    private static ReplayedLot lot(int size) {
        ReplayedLot lot = new ReplayedLot(
                new ReadTerms(1, "SUPPLEMENTAL", "pack", size, 1000, "CAD", 12, "2026-01-01", "2026-12-31"), "INV-1");
        lot.grant();
        return lot;
    }
}
