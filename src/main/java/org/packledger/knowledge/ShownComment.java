package org.packledger.knowledge;

import java.time.Instant;

/**
 * A comment as everybody reads it: by a customer, without a name.
 *
 * @param body plain text
 * @param writtenAt when it was written
 */
public record ShownComment(String body, Instant writtenAt) {}
