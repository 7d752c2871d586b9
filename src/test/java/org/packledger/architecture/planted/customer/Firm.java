package org.packledger.architecture.planted.customer;

import org.packledger.architecture.planted.ledger.Entry;

/** Knows what its room must not know. */
public class Firm {

    @Override
    public String toString() {
        return Entry.class.getSimpleName();
    }
}
