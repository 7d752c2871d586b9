package org.packledger.incident.report;

/**
 * What was objected to in a period.
 *
 * @param takenBack debits that were taken back in it, for whatever cause; undone closings are none
 * @param upheld appeals of the period that gave the unit back
 * @param rejected appeals of the period after which the debit stays
 * @param waiting appeals of the period that nobody has decided
 */
public record Objections(long takenBack, long upheld, long rejected, long waiting) {

    /** All appeals of the period. */
    public long appeals() {
        return upheld + rejected + waiting;
    }
}
