/**
 * What an accountant reads: the journal and its entries, trial balance, deferred revenue, what waits. Records, filled by
 * hand-written SQL.
 *
 * <p>Owns no table and writes nothing. For accountants only; of an incident it shows the number, never a text that somebody
 * wrote in it.
 */
package org.packledger.audit;
