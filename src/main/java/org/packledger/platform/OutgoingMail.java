package org.packledger.platform;

/**
 * A mail that waits in the outbox.
 *
 * @param id of its row
 * @param recipient one address
 * @param subject one line
 * @param body plain text
 */
public record OutgoingMail(long id, String recipient, String subject, String body) {}
