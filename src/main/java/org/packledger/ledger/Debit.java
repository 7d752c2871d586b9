package org.packledger.ledger;

/**
 * The debit of an incident in one billing cycle.
 *
 * @param entry the settlement
 * @param reversed whether it was taken back
 */
public record Debit(EntryId entry, boolean reversed) {}
