package org.packledger.sales;

import org.packledger.customer.Organisation;

/**
 * Who an invoice names, as they were on its day.
 *
 * @param buyer name and address, several lines
 * @param seller name, address and tax numbers, several lines
 */
record Parties(String buyer, String seller) {

    static Parties of(Organisation organisation, Vendor vendor) {
        return new Parties(organisation.name() + "\n" + organisation.billingAddress(), vendor.asSeller());
    }
}
