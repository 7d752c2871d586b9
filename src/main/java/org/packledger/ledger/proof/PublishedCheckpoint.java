package org.packledger.ledger.proof;

import java.time.Instant;

/**
 * A checkpoint as it was signed.
 *
 * @param size leaves of the log
 * @param note the signed text
 * @param madeAt when
 */
public record PublishedCheckpoint(long size, String note, Instant madeAt) {}
