/**
 * The vendor's customers: organisations, their contacts and what each contact may do.
 *
 * <p>Owns who belongs to whom. Does not own how people sign in (identity), nor any balance (ledger).
 */
package org.packledger.customer;
