package org.packledger.audit;

import java.util.List;

/**
 * How deferred revenue went from one day to another, in one currency. Opening and closing are read from all postings up to
 * their day; the movements by kind of entry: that they meet is a proof and not a definition.
 *
 * @param currency ISO 4217
 * @param rows by the title of the packs
 */
public record RollForward(String currency, List<RollForward.Row> rows) {

    /** Copies the rows. */
    public RollForward {
        rows = List.copyOf(rows);
    }

    /** The sums of all rows. */
    public Row total() {
        return rows.stream().reduce(new Row("", currency, 0, 0, 0, 0, 0, 0, 0, 0, 0), Row::plus);
    }

    /** Whether opening and movements make the closing, in every row. */
    public boolean isProven() {
        return rows.stream().allMatch(Row::isProven);
    }

    /**
     * Packs of one title, in minor units. What makes the liability smaller is negative.
     *
     * @param title of the packs
     * @param opening at the end of the day before the first
     * @param sold by invoices
     * @param recognised by settled incidents
     * @param breakage of units that expired
     * @param refunded to customers, taken back from them, or credited
     * @param reversed settlements taken back and invoices cancelled
     * @param closing at the end of the last day
     * @param incidents how many were settled
     * @param expired how many units expired
     */
    public record Row(
            String title,
            String currency,
            long opening,
            long sold,
            long recognised,
            long breakage,
            long refunded,
            long reversed,
            long closing,
            long incidents,
            long expired) {

        /** Whether opening and movements make the closing. */
        public boolean isProven() {
            return opening + sold + recognised + breakage + refunded + reversed == closing;
        }

        Row plus(Row other) {
            return new Row(
                    title,
                    currency,
                    opening + other.opening,
                    sold + other.sold,
                    recognised + other.recognised,
                    breakage + other.breakage,
                    refunded + other.refunded,
                    reversed + other.reversed,
                    closing + other.closing,
                    incidents + other.incidents,
                    expired + other.expired);
        }
    }
}
