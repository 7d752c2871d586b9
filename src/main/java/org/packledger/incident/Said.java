package org.packledger.incident;

import java.time.Instant;

/**
 * A message on an incident's page.
 *
 * @param id its key
 * @param kind {@code CUSTOMER}, {@code STAFF} or {@code NOTE}
 * @param authorName who wrote it
 * @param body plain text
 * @param quoted what it quotes of what was said before; null when nothing
 * @param writtenAt when
 */
public record Said(long id, String kind, String authorName, String body, String quoted, Instant writtenAt) {}
