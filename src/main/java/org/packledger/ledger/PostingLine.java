package org.packledger.ledger;

import org.packledger.kernel.Money;

/**
 * One leg of an entry.
 *
 * @param account the account
 * @param commodity {@value #UNITS} for units, else an ISO 4217 code
 * @param lot the lot, or null
 * @param slot the unit of the lot, or null
 * @param taxCode the tax, or null
 * @param amount debit positive, credit negative, in units or minor units
 */
record PostingLine(Account account, String commodity, Long lot, Integer slot, String taxCode, long amount) {

    static final String UNITS = "INC";

    static PostingLine units(Account account, Long lot, Integer slot, long amount) {
        return new PostingLine(account, UNITS, lot, slot, null, amount);
    }

    static PostingLine money(Account account, Money amount) {
        return new PostingLine(account, amount.currency().getCurrencyCode(), null, null, null, amount.minor());
    }

    static PostingLine money(Account account, Money amount, long lot, Integer slot) {
        return new PostingLine(account, amount.currency().getCurrencyCode(), lot, slot, null, amount.minor());
    }

    /** @param lot or null for what belongs to no single one */
    static PostingLine tax(String code, Money amount, Long lot) {
        return new PostingLine(
                Account.TAX_PAYABLE, amount.currency().getCurrencyCode(), lot, null, code, amount.minor());
    }

    /** The exact opposite, same lot and slot. */
    PostingLine opposite() {
        return new PostingLine(account, commodity, lot, slot, taxCode, Math.negateExact(amount));
    }
}
