package org.packledger.ledger.check;

/**
 * The terms of a lot as an entry tells them.
 *
 * @param months or {@link ReadLeg#NONE}
 * @param grantedOn ISO day, or null
 * @param expiresOn ISO day, or null
 */
record ReadTerms(
        long lot,
        String kind,
        String title,
        long size,
        long basis,
        String currency,
        long months,
        String grantedOn,
        String expiresOn) {

    /** The same with another last day. */
    ReadTerms until(String lastDay) {
        return new ReadTerms(lot, kind, title, size, basis, currency, months, grantedOn, lastDay);
    }
}
