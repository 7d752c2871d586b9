/**
 * The journal written out for programs that others wrote: hledger, beancount, and anybody who recomputes hashes.
 *
 * <p>Owns no table and writes nothing. What it asserts, the balances at the ends of the months and at the end, comes from
 * the trial balance and the stored figures, and is not added up from the entries that it writes: whoever checks the file
 * compares two derivations.
 */
package org.packledger.audit.export;
