package org.packledger.incident;

import java.time.Instant;
import java.util.List;
import org.packledger.incident.work.Priority;

/**
 * The head of an incident's page.
 *
 * @param id opaque
 * @param number for people
 * @param organisationId whose it is
 * @param organisation its name
 * @param subject one line
 * @param category what it is about
 * @param status where it stands
 * @param channel how it came in
 * @param cycle billing cycle
 * @param openedByName who opened it
 * @param openedAt when
 * @param cycleSince since when it is in its billing cycle, by whose policy it is judged
 * @param assigneeId who works on it, or null
 * @param assigneeName by name, or null
 * @param solvedAt when it was closed, or null
 * @param priority how urgent it is
 * @param answerDueAt when the vendor's next answer is due; null while none is
 * @param tags its tags with blanks between, or null
 */
public record IncidentView(
        long id,
        long number,
        long organisationId,
        String organisation,
        String subject,
        Category category,
        IncidentStatus status,
        Channel channel,
        int cycle,
        String openedByName,
        Instant openedAt,
        Instant cycleSince,
        Long assigneeId,
        String assigneeName,
        Instant solvedAt,
        Priority priority,
        Instant answerDueAt,
        String tags) {

    /** Its tags, one by one. */
    public List<String> tagList() {
        return tags == null ? List.of() : List.of(tags.split(" "));
    }

    public boolean isSolved() {
        return status == IncidentStatus.SOLVED;
    }
}
