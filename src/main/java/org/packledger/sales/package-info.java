/**
 * Support packs on sale and what was sold: offers, orders, invoices, payments, credit notes.
 *
 * <p>Owns prices, taxes, document numbers and what an invoice says. Does not own units or accounts: it tells the
 * {@link org.packledger.ledger.Ledger} what was sold, paid and taken back. Desks: {@link org.packledger.sales.Catalogue} and
 * {@link org.packledger.sales.PackSales}; what pages read: {@link org.packledger.sales.Orders},
 * {@link org.packledger.sales.Invoices}.
 */
package org.packledger.sales;
