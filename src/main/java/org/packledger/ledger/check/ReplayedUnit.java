package org.packledger.ledger.check;

/** A unit that is held. */
record ReplayedUnit(long lot, long slot, long incident, long cycle) {

    boolean is(ReadLeg leg) {
        return leg.lot == lot && leg.slot == slot;
    }
}
