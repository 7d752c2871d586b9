package org.packledger.statement;

/**
 * What was done for an organisation since the first of January.
 *
 * @param year which
 * @param free incidents that cost nothing
 * @param billable incidents that used a unit and were not given back
 */
public record Year(int year, int free, int billable) {}
