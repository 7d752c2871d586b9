package org.packledger.sales;

import org.packledger.kernel.Money;
import org.packledger.ledger.EntryId;

/**
 * What an order led to; the same for a retry.
 *
 * @param reference of the order, for addresses and for people
 * @param invoice its number
 * @param gross to be paid
 * @param entry where the ledger booked the invoice
 */
public record PlacedOrder(String reference, String invoice, Money gross, EntryId entry) {}
