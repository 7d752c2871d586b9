package org.packledger.architecture.planted.kernel;

import org.packledger.architecture.planted.ledger.Entry;

/** Knows what its room must not know. */
public class Word {

    @Override
    public String toString() {
        return Entry.class.getSimpleName();
    }
}
