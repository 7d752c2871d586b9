package org.packledger.sales;

import java.time.LocalDate;
import java.util.Optional;

/** A term of a licence in a list. */
public record LicenceRow(
        String number,
        long organisation,
        String organisationName,
        String title,
        int units,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean renews,
        boolean newest,
        String proposedByName,
        String confirmedByName,
        Optional<String> endedByName,
        Optional<Long> bookId,
        Optional<Long> entryNumber) {

    /** Whether another term will follow. */
    public boolean goesOn() {
        return renews && newest;
    }
}
