package org.packledger.incident;

/**
 * How many incidents were closed for a reason.
 *
 * @param reason its code
 * @param billable whether they cost a unit
 * @param count how many
 */
public record VerdictCount(String reason, boolean billable, long count) {}
