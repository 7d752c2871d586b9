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
 */
public record Letter(
        String kind, String recipient, String language, String subject, String body, Optional<Topic> topic) {}
