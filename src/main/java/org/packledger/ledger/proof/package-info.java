/**
 * What proves the ledger to somebody who does not trust us: canonical bytes read back from the rows, one Merkle log over
 * all books, signed checkpoints, receipts, and the verifier that anybody can run.
 *
 * <p>Owns the tables {@code log_leaf}, {@code log_node}, {@code checkpoint} and {@code checkpoint_subscriber}. Reads the
 * journal's rows and uses no code of the ledger: whoever checks must not repeat the mistakes of who wrote.
 */
package org.packledger.ledger.proof;
