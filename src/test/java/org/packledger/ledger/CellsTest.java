package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void aNewCardIsAllAvailable() {
        Cells card = Cells.allAvailable(3);
        assertThat(card.letters()).isEqualTo("AAA");
        assertThat(card.count(Cells.AVAILABLE)).isEqualTo(3);
        assertThat(card.first(Cells.AVAILABLE)).isEqualTo(1);
        assertThat(card.first(Cells.HELD)).isZero();
    }

    @Test
    void oneCellMovesAndTheOthersStay() {
        Cells card = new Cells("AAAA").moved(2, Cells.AVAILABLE, Cells.HELD).moved(4, Cells.AVAILABLE, Cells.USED);
        assertThat(card.letters()).isEqualTo("AHAU");
        assertThat(card.all(Cells.AVAILABLE)).containsExactly(1, 3);
        assertThat(card.moved(2, Cells.HELD, Cells.AVAILABLE).first(Cells.AVAILABLE))
                .isEqualTo(1);
    }

    @Test
    void onlyWhatIsThereMoves() {
        Cells card = new Cells("AHU");
        assertThatIllegalStateException().isThrownBy(() -> card.moved(2, Cells.AVAILABLE, Cells.USED));
        assertThatIllegalStateException().isThrownBy(() -> card.moved(0, Cells.AVAILABLE, Cells.USED));
        assertThatIllegalStateException().isThrownBy(() -> card.moved(4, Cells.AVAILABLE, Cells.USED));
    }

    @Test
    void whatIsFreeExpiresAndNothingElse() {
        assertThat(new Cells("AHUAE").allMoved(Cells.AVAILABLE, Cells.EXPIRED).letters())
                .isEqualTo("EHUEE");
    }
}
