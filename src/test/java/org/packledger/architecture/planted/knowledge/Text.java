package org.packledger.architecture.planted.knowledge;

import org.packledger.architecture.planted.ledger.Entry;

/** Knows what its room must not know. */
public class Text {

    @Override
    public String toString() {
        return Entry.class.getSimpleName();
    }
}
