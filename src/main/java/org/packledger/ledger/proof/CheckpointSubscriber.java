package org.packledger.ledger.proof;

import java.time.Instant;

/**
 * Somebody who is mailed a checkpoint each day.
 *
 * @param id of the row
 * @param address where to
 * @param addedAt since when
 */
public record CheckpointSubscriber(long id, String address, Instant addedAt) {}
