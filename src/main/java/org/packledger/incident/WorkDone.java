package org.packledger.incident;

import java.time.Instant;

/**
 * A line of the work log.
 *
 * @param staffName who
 * @param what did what
 * @param minutes for how long
 * @param workedAt when
 * @param server of the customer, that they signed in to, or null
 * @param requestedBy who of the customer asked for that, or null
 * @param requestedAt when, or null
 * @param agreed whether the request was a consent to a cost, else a message
 */
public record WorkDone(
        String staffName,
        String what,
        int minutes,
        Instant workedAt,
        String server,
        String requestedBy,
        Instant requestedAt,
        boolean agreed) {

    /** Whether it was an access to a server of the customer. */
    public boolean isAccess() {
        return server != null;
    }
}
