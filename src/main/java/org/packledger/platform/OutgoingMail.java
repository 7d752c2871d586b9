package org.packledger.platform;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mail that waits in the outbox.
 *
 * @param id of its row
 * @param kind what it is for
 * @param recipient one address
 * @param language of its text, if it has one
 * @param subject one line
 * @param body plain text
 * @param messageId names it, before the {@code @}
 * @param incidentNumber what it is about
 * @param decides what its answer may decide
 * @param answers the last mail that came about the same incident
 * @param writtenOn the UTC day on which it was written
 */
public record OutgoingMail(
        long id,
        String kind,
        String recipient,
        Optional<String> language,
        String subject,
        String body,
        Optional<String> messageId,
        Optional<Long> incidentNumber,
        Optional<String> decides,
        Optional<String> answers,
        LocalDate writtenOn) {

    /** What its answers are about. */
    Optional<Topic> topic() {
        return incidentNumber.map(number -> new Topic(number, decides));
    }
}
