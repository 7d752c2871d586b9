package org.packledger.incident;

/**
 * An incident that is one matter with others.
 *
 * @param number for people
 * @param subject one line
 * @param status where it stands
 * @param goesOnIn the number of the incident that it was merged into, or null
 * @param splitFrom the number of the incident that it was taken out of, or null
 * @param debited whether it used the unit of the matter
 */
public record OneMatter(
        long number, String subject, IncidentStatus status, Long goesOnIn, Long splitFrom, boolean debited) {}
