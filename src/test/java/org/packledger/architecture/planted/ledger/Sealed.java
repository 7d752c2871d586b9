package org.packledger.architecture.planted.ledger;

import org.packledger.architecture.planted.ledger.proof.Seal;

/** Needs its own proof. */
public class Sealed {

    @Override
    public String toString() {
        return Seal.class.getSimpleName();
    }
}
