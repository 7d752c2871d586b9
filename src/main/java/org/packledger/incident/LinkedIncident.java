package org.packledger.incident;

import java.time.Instant;

/**
 * The incident at the other end of a link.
 *
 * @param link the key of the link
 * @param number for people
 * @param subject one line
 * @param status where it stands
 * @param organisation whose it is
 * @param goesOnIn the number of the incident that it was merged into, or null
 * @param kind why they are linked
 * @param linkedByName who said so
 * @param linkedAt when
 * @param removedByName who took the link away, or null while it stands
 * @param removedAt when, or null
 */
public record LinkedIncident(
        long link,
        long number,
        String subject,
        IncidentStatus status,
        String organisation,
        Long goesOnIn,
        LinkKind kind,
        String linkedByName,
        Instant linkedAt,
        String removedByName,
        Instant removedAt) {

    /** Whether nobody took it away. */
    public boolean isStanding() {
        return removedAt == null;
    }
}
