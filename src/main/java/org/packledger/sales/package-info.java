/**
 * Support packs on sale and what was sold: offers, orders, invoices, payments, credit notes, licence terms; and
 * what two people adjust.
 *
 * <p>Owns prices, taxes, document numbers and what an invoice says. Does not own units or accounts: it tells the
 * {@link org.packledger.ledger.Ledger} what was sold, paid and taken back. Desks: {@link org.packledger.sales.Catalogue},
 * {@link org.packledger.sales.PackSales}, {@link org.packledger.sales.InvoiceDesk},
 * {@link org.packledger.sales.AdjustmentDesk}, {@link org.packledger.sales.LicenceDesk}; what pages read:
 * {@link org.packledger.sales.Orders}, {@link org.packledger.sales.Invoices}, {@link org.packledger.sales.Adjustments},
 * {@link org.packledger.sales.Plans}, {@link org.packledger.sales.InvoicePlans},
 * {@link org.packledger.sales.CreditNotes}, {@link org.packledger.sales.Credits}, {@link org.packledger.sales.Licences}.
 */
package org.packledger.sales;
