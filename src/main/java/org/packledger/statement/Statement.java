package org.packledger.statement;

import java.time.LocalDate;
import java.util.List;
import org.packledger.kernel.Slice;
import org.packledger.ledger.LotKind;

/**
 * What happened to an organisation's units between two days, both included. The days are those on which the entries were
 * recorded, in the vendor's zone: in that order the balance runs, and nothing is added to a past statement later.
 *
 * @param from the first day
 * @param to the last day
 * @param opening what could be used, and what was held, before the first day
 * @param closing what could be used, and what was held, after the last day
 * @param totals how the one became the other
 * @param movements a page of the rows, oldest first
 * @param unrecorded packs whose last day has passed and whose end is not yet an entry; only where the last day is today
 */
public record Statement(
        LocalDate from,
        LocalDate to,
        Standing opening,
        Standing closing,
        Totals totals,
        Slice<Movement> movements,
        List<Ended> unrecorded) {

    /** Copies the lists. */
    public Statement {
        unrecorded = List.copyOf(unrecorded);
    }

    /** Whether opening and movements make the closing. */
    public boolean isProven() {
        return opening.whole() + totals.change() == closing.whole();
    }

    /**
     * Where a book stood after an entry.
     *
     * @param number the entry, 0 before the first
     * @param available units that could be used
     * @param held units set aside
     */
    public record Standing(long number, int available, int held) {

        static final Standing START = new Standing(0, 0, 0);

        /** Usable and held units together. */
        public int whole() {
            return available + held;
        }
    }

    /**
     * The movements of a period, in units; none is negative.
     *
     * @param granted units that came with packs
     * @param used units that incidents used
     * @param givenBack units of debits that were taken back
     * @param expired units that ended unused
     * @param refunded units that went back for money
     * @param free incidents that cost nothing
     */
    public record Totals(int granted, int used, int givenBack, int expired, int refunded, int free) {

        int change() {
            return granted - used + givenBack - expired - refunded;
        }
    }

    /** Units of a pack that ended on a day. */
    public record Ended(LotKind kind, String title, LocalDate expiresOn, int units) {}
}
