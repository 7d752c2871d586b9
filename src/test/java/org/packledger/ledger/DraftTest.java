package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.packledger.kernel.Money;

class DraftTest {

    @Test
    void anEntryOutOfBalanceIsNeverWritten() {
        Draft draft = Draft.of(EntryKind.INCIDENT_HELD).leg(PostingLine.units(Account.UNITS_AVAILABLE, 1L, 1, -1));
        assertThatIllegalStateException().isThrownBy(draft::balancedLines);
    }

    @Test
    void eachCommodityBalancesForItself() {
        Draft draft = Draft.of(EntryKind.PAYMENT_RECEIVED)
                .leg(PostingLine.money(Account.BANK, Money.of(100, "CAD")))
                .leg(PostingLine.money(Account.RECEIVABLE, Money.of(-100, "EUR")));
        assertThatIllegalStateException().isThrownBy(draft::balancedLines).withMessageContaining("CAD=100");
    }

    @Test
    void anEntryWithoutLegsIsNoEntry() {
        assertThatIllegalStateException().isThrownBy(Draft.of(EntryKind.INCIDENT_FREE)::balancedLines);
    }

    @Test
    void anOverflowIsNoBalance() {
        Draft draft = Draft.of(EntryKind.PAYMENT_RECEIVED)
                .leg(PostingLine.money(Account.BANK, Money.of(Long.MAX_VALUE, "CAD")))
                .leg(PostingLine.money(Account.BANK, Money.of(Long.MAX_VALUE, "CAD")))
                .leg(PostingLine.money(Account.RECEIVABLE, Money.of(2, "CAD")));
        assertThatThrownBy(draft::balancedLines).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void knowsHowFarAnAccountMoves() {
        Draft draft = Draft.of(EntryKind.LOT_EXPIRED)
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, 1L, null, -3))
                .leg(PostingLine.units(Account.UNITS_EXPIRED, 1L, null, 3));
        assertThat(draft.balancedLines()).hasSize(2);
        assertThat(draft.moved(Account.UNITS_AVAILABLE)).isEqualTo(-3);
        assertThat(draft.moved(Account.UNITS_HELD)).isZero();
    }

    @Test
    void theOppositeOfALegIsExact() {
        PostingLine line = PostingLine.money(Account.DEFERRED_REVENUE, Money.of(333, "CAD"), 4, 2);
        assertThat(line.opposite()).isEqualTo(new PostingLine(Account.DEFERRED_REVENUE, "CAD", 4L, 2, null, -333));
        assertThat(line.opposite().opposite()).isEqualTo(line);
    }
}
