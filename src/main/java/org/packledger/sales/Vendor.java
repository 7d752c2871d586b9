package org.packledger.sales;

/**
 * Who sells, as an administrator set it.
 *
 * @param name of the company
 * @param address several lines
 * @param taxNumbers as the law wants them on invoices, several lines
 * @param bankAccount where to pay, several lines
 */
public record Vendor(String name, String address, String taxNumbers, String bankAccount) {

    /** What stands on an invoice. */
    String asSeller() {
        return String.join("\n", name, address, taxNumbers).strip();
    }
}
