package org.packledger.sales;

import org.packledger.ledger.Account;

/**
 * A row that will be posted, as far as one can say before.
 *
 * @param account where
 * @param detail pack or tax code, may be empty
 * @param commodity INC for incidents, else an ISO 4217 code
 * @param amount debit positive, credit negative; units or minor units
 */
public record PlannedRow(Account account, String detail, String commodity, long amount) {

    static final String UNITS = "INC";

    static PlannedRow units(Account account, String pack, long units) {
        return new PlannedRow(account, pack, UNITS, units);
    }
}
