package org.packledger.audit;

import java.util.List;
import org.packledger.ledger.Account;

/**
 * What stands on each account in one commodity.
 *
 * @param commodity {@value #UNITS} for incidents, else an ISO 4217 code
 * @param rows in the order of the accounts
 */
public record TrialBalance(String commodity, List<TrialBalance.Row> rows) {

    /** The commodity that counts incidents. */
    public static final String UNITS = "INC";

    /** Copies the rows. */
    public TrialBalance {
        rows = List.copyOf(rows);
    }

    /** Whether it counts incidents. */
    public boolean isUnits() {
        return commodity.equals(UNITS);
    }

    /** All debits. */
    public long debits() {
        return rows.stream().mapToLong(Row::debits).sum();
    }

    /** All credits. */
    public long credits() {
        return rows.stream().mapToLong(Row::credits).sum();
    }

    /** The balances that are debits. */
    public long debitBalances() {
        return rows.stream().mapToLong(Row::debitBalance).sum();
    }

    /** The balances that are credits. */
    public long creditBalances() {
        return rows.stream().mapToLong(Row::creditBalance).sum();
    }

    /** Whether debits and credits are equal. */
    public boolean isBalanced() {
        return debits() == credits();
    }

    /**
     * An account; no figure is negative.
     *
     * @param account which
     * @param commodity in which
     * @param debits all debits
     * @param credits all credits
     */
    public record Row(Account account, String commodity, long debits, long credits) {

        /** What the debits are more than the credits. */
        public long debitBalance() {
            return Math.max(0, debits - credits);
        }

        /** What the credits are more than the debits. */
        public long creditBalance() {
            return Math.max(0, credits - debits);
        }
    }
}
