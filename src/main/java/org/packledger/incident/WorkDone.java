package org.packledger.incident;

import java.time.Instant;

/**
 * A line of the work log.
 *
 * @param staffName who
 * @param what did what
 * @param minutes for how long
 * @param workedAt when
 */
public record WorkDone(String staffName, String what, int minutes, Instant workedAt) {}
