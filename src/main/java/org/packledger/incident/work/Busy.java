package org.packledger.incident.work;

import java.time.Instant;

/**
 * A colleague who is at an incident just now.
 *
 * @param name for display
 * @param doing what
 * @param since when
 */
public record Busy(String name, Doing doing, Instant since) {}
