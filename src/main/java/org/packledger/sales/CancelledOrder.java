package org.packledger.sales;

import org.packledger.ledger.EntryId;

/**
 * What a cancellation led to; the same for a retry.
 *
 * @param creditNote its number
 * @param entry where the ledger took the invoice back
 */
public record CancelledOrder(String creditNote, EntryId entry) {}
