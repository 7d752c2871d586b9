package org.packledger.ledger;

import java.time.LocalDate;

/**
 * What an entry says of a lot: its terms as they stand from then on. They are part of the entry's hash, so that nothing
 * about a lot stands outside the chain.
 *
 * @param lot its id
 * @param kind decides when it is used
 * @param title for people
 * @param size units
 * @param basisMinor cost basis in minor units
 * @param currency ISO 4217
 * @param validityMonths from the grant, or null
 * @param grantedOn or null while it is announced
 * @param expiresOn the last day, or null
 */
record LotTerms(
        long lot,
        LotKind kind,
        String title,
        int size,
        long basisMinor,
        String currency,
        Integer validityMonths,
        LocalDate grantedOn,
        LocalDate expiresOn) {}
