package org.packledger.audit.export;

import java.time.LocalDate;
import java.util.List;

/** A file that another program reads. Everything comes in the order of days. */
interface LedgerFile {

    /**
     * Begins.
     *
     * @param heading what it is, for people
     * @param first the day from which its accounts exist
     * @param commodities all that occur
     */
    void begin(List<String> heading, LocalDate first, List<String> commodities);

    /** Makes an account known; those above it come before it. */
    void account(AccountName name);

    void entry(ExportedEntry entry);

    /** From here on follow balances as they are at the end of that day, together. */
    void balancesAt(LocalDate day);

    void balance(Standing standing);

    /** Ends; a file without this end was cut off. */
    void end(long entries);
}
