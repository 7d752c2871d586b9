package org.packledger.ledger;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * What each unit of a lot is worth: slot k of n with basis P is worth {@code round(P*k/n) - round(P*(k-1)/n)}, half up.
 * The parts differ by one minor unit at the most and add up to P exactly.
 *
 * @param minor P, in minor units, zero or more
 * @param units n, at least 1
 */
record CostBasis(long minor, int units) {

    CostBasis {
        if (minor < 0 || units < 1) {
            throw new IllegalArgumentException("basis %d over %d units".formatted(minor, units));
        }
    }

    /** The minor units of slot k, counted from 1. */
    long ofSlot(int slot) {
        if (slot < 1 || slot > units) {
            throw new IllegalArgumentException("slot %d of %d".formatted(slot, units));
        }
        return upTo(slot) - upTo(slot - 1);
    }

    /** The minor units of these slots together. */
    long ofSlots(IntStream slots) {
        return slots.mapToLong(this::ofSlot).sum();
    }

    private long upTo(int slot) {
        BigInteger twice = BigInteger.TWO.multiply(BigInteger.valueOf(minor)).multiply(BigInteger.valueOf(slot));
        BigInteger n = BigInteger.valueOf(units);
        return twice.add(n).divide(BigInteger.TWO.multiply(n)).longValueExact();
    }
}
