package org.packledger.platform;

import java.util.Optional;

/**
 * A mail to be sent.
 *
 * @param kind what it is for
 * @param recipient one address
 * @param language of its text; null when it has several
 * @param subject one line
 * @param body plain text
 * @param topic what its answers are about; empty: it is not answered
 * @param together whether it goes with the others of its day in one letter
 */
public record Letter(
        String kind,
        String recipient,
        String language,
        String subject,
        String body,
        Optional<Topic> topic,
        boolean together) {

    /** One that goes by itself. */
    public Letter(String kind, String recipient, String language, String subject, String body, Optional<Topic> topic) {
        this(kind, recipient, language, subject, body, topic, false);
    }
}
