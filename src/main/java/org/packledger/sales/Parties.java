package org.packledger.sales;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packledger.customer.Organisation;
import org.packledger.platform.Vendor;

/**
 * Who an invoice names, as they were on its day.
 *
 * @param buyer name and address, several lines
 * @param seller name, address and tax numbers, several lines
 */
record Parties(String buyer, String seller) {

    static Parties of(Organisation organisation, Vendor vendor) {
        return new Parties(
                address(organisation.name(), organisation.billingAddress()),
                lines(address(vendor.name(), vendor.address()), vendor.taxNumbers()));
    }

    /** The name stands once, also where the address begins with it. */
    private static String address(String name, String address) {
        return address.strip().startsWith(name) ? address : lines(name, address);
    }

    private static String lines(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
