package org.packledger.audit.export;

/**
 * What stands on an account at the end of a day.
 *
 * @param name the account; everything below it counts
 * @param amount debit positive, credit negative
 */
record Standing(AccountName name, String commodity, long amount) {}
