package org.packledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.audit.TrialBalance.Row;
import org.packledger.ledger.Account;

class TrialBalanceTest {

    @Test
    void balancesStandOnOneSideEach() {
        Row debit = new Row(Account.RECEIVABLE, "CAD", 500, 200);
        Row credit = new Row(Account.DEFERRED_REVENUE, "CAD", 100, 400);
        assertThat(List.of(debit.debitBalance(), debit.creditBalance())).containsExactly(300L, 0L);
        assertThat(List.of(credit.debitBalance(), credit.creditBalance())).containsExactly(0L, 300L);
        assertThat(new TrialBalance("CAD", List.of(debit, credit)).isBalanced()).isTrue();
    }

    @Test
    void oneUnitTooManyIsSeen() {
        TrialBalance balance = new TrialBalance(
                TrialBalance.UNITS,
                List.of(new Row(Account.UNITS_ISSUED, "INC", 0, 10), new Row(Account.UNITS_AVAILABLE, "INC", 11, 0)));
        assertThat(balance.isUnits()).isTrue();
        assertThat(balance.isBalanced()).isFalse();
    }
}
