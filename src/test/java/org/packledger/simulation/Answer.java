package org.packledger.simulation;

import java.util.List;

/**
 * What a ledger says to one instruction, in words that model and reality share.
 *
 * @param number of the last entry asked for; 0 when there was nothing to do
 * @param unit {@code L2/3 333 CAD}: lot, slot, worth; or a dash
 * @param lots by their place in the book
 */
record Answer(long number, int before, int after, String unit, List<Integer> lots, boolean repeated) {

    /** There was nothing to do, or nothing to say. */
    static final Answer NONE = new Answer(0, 0, 0, "-", List.of(), false);

    Answer again() {
        return new Answer(number, before, after, unit, lots, true);
    }
}
