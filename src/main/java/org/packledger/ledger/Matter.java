package org.packledger.ledger;

/**
 * An incident in one of its billing cycles: at most one net debit each.
 *
 * @param incident an opaque number
 * @param cycle from 1
 */
public record Matter(long incident, int cycle) {}
