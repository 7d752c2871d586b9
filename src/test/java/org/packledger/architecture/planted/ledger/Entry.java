package org.packledger.architecture.planted.ledger;

import org.packledger.architecture.planted.incident.Case;

/** Knows what its room must not know. */
public class Entry {

    @Override
    public String toString() {
        return Case.class.getSimpleName();
    }
}
