package org.packledger.ledger.proof;

/**
 * An entry that is gone from the middle of a book: later ones stand there, and the log waits for this one.
 *
 * @param book whose entry it was
 * @param number of the entry
 */
public record MissingEntry(long book, long number) {}
