package org.packledger.architecture.planted.statement;

import org.packledger.architecture.planted.ledger.Ledger;

/** A reader that posts. */
public class WritingBalance {

    private final Ledger door = new Ledger();

    @Override
    public String toString() {
        return door.toString();
    }
}
