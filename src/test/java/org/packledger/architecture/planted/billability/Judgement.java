package org.packledger.architecture.planted.billability;

import org.packledger.architecture.planted.ledger.Entry;

/** Knows what its room must not know. */
public class Judgement {

    @Override
    public String toString() {
        return Entry.class.getSimpleName();
    }
}
