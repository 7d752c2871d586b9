/**
 * The ledger: one append-only journal in books, with two commodities, units and money.
 *
 * <p>Owns books, entries, postings, lots, their order of use and the cents of each unit. {@link org.packledger.ledger.Ledger}
 * is the only door in. Does not know what an incident, an invoice or a page is: it keeps their numbers and documents as
 * opaque references. The recipe of each event stands in docs/ledger.md.
 */
package org.packledger.ledger;
