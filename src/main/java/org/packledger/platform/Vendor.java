package org.packledger.platform;

/**
 * Who sells: what stands on invoices and at the foot of pages. Every part may be empty except the name.
 *
 * @param address several lines
 * @param taxNumbers one a line, with its name, such as {@code GST/HST 12345 6789 RT0001}
 * @param bankAccount how to pay by transfer, several lines
 */
public record Vendor(
        String name,
        String address,
        String email,
        String phone,
        String website,
        String taxNumbers,
        String bankAccount) {}
