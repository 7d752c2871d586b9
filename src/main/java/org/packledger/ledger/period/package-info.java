/**
 * Periods: the months of the books, closed by two people.
 *
 * <p>Owns the tables period and period_total, and how far each book is closed. Posts nothing.
 */
package org.packledger.ledger.period;
