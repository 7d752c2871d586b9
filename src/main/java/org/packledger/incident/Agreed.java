package org.packledger.incident;

import java.time.Instant;

/**
 * The customer's agreement as recorded.
 *
 * @param agreedBy who agreed
 * @param whereSaid where
 * @param statedByName which of the vendor's people says so
 * @param statedAt when that was recorded
 */
public record Agreed(String agreedBy, String whereSaid, String statedByName, Instant statedAt) {}
