package org.packledger.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organisation has, today.
 *
 * @param spendable units that can be used; those of a pack whose last day has passed are not counted
 * @param held units set aside for incidents that are not closed yet
 * @param inSuspense debits that were appealed and wait for a decision
 * @param nextExpiry the last day of the pack that ends first and has units left, empty when none ever ends
 * @param ending how many units end on that day
 */
public record Balance(int spendable, int held, int inSuspense, Optional<LocalDate> nextExpiry, int ending) {}
