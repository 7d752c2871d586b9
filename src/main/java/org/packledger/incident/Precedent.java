package org.packledger.incident;

import java.time.Instant;

/**
 * How an incident like another one was judged.
 *
 * @param number for people
 * @param subject one line
 * @param reason code of the reason that counted
 * @param billable whether it used a unit
 * @param takenBack whether that unit was given back since
 * @param decidedAt when
 */
public record Precedent(
        long number, String subject, String reason, boolean billable, boolean takenBack, Instant decidedAt) {

    /** Whether it cost the customer something in the end. */
    public boolean cost() {
        return billable && !takenBack;
    }
}
