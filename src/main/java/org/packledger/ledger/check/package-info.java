/**
 * The checker: derives every stored figure again from the journal, in one consistent snapshot, and says what differs and
 * what it covered.
 *
 * <p>Owns the passes, their findings and the record of each run. Uses no code of the ledger that wrote the figures: it reads
 * rows, and knows docs/ledger.md only. Needs a connection and nothing else, so that it also runs from the command line.
 */
package org.packledger.ledger.check;
