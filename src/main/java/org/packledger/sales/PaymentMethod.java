package org.packledger.sales;

import org.packledger.ledger.Account;

/** How money comes. */
public enum PaymentMethod {
    /** A transfer to the vendor's bank account. */
    BANK_TRANSFER(Account.BANK),
    /** A cheque, once it is in the bank. */
    CHEQUE(Account.BANK);

    private final Account account;

    PaymentMethod(Account account) {
        this.account = account;
    }

    /** Where the ledger books it. */
    Account account() {
        return account;
    }
}
