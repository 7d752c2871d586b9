package org.packledger.incident;

import java.time.Instant;
import org.packledger.incident.work.Priority;

/**
 * An incident in a list.
 *
 * @param number for people
 * @param subject one line
 * @param category what it is about
 * @param status where it stands
 * @param organisationId whose it is
 * @param organisation its name
 * @param openedByName who opened it
 * @param assigneeName who works on it, or null
 * @param openedAt when
 * @param updatedAt last movement
 * @param reason code of the newest verdict's reason, or null
 * @param billable of the newest verdict, or null
 * @param priority how urgent it is
 * @param answerDueAt when the vendor's next answer is due; null while none is
 * @param tags its tags with blanks between, or null
 * @param unread whether somebody else wrote since the member of staff who asks looked at it
 */
public record IncidentRow(
        long number,
        String subject,
        Category category,
        IncidentStatus status,
        long organisationId,
        String organisation,
        String openedByName,
        String assigneeName,
        Instant openedAt,
        Instant updatedAt,
        String reason,
        Boolean billable,
        Priority priority,
        Instant answerDueAt,
        String tags,
        boolean unread) {}
