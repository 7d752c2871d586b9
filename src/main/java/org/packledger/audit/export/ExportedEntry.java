package org.packledger.audit.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An entry as it is written out.
 *
 * @param place book and number, {@code 7-12}
 * @param day that it counts for
 * @param kind what happened
 * @param tags what else it says, in order
 * @param legs debits positive, credits negative; zero in each commodity
 */
record ExportedEntry(String place, LocalDate day, String kind, Map<String, String> tags, List<Leg> legs) {

    /** The kind of what carries balances forward into a file that begins in the middle. */
    static final String OPENING = "OPENING_BALANCES";

    /**
     * A leg.
     *
     * @param slot the unit of the lot, null for none
     */
    record Leg(AccountName name, Integer slot, String commodity, long amount) {}
}
