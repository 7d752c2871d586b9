package org.packledger.ledger.period;

import org.packledger.kernel.DomainException;

/** The person who began to close a period cannot seal it. */
public class SamePersonCloses extends DomainException {

    private static final long serialVersionUID = 1L;

    SamePersonCloses() {
        super("The person who began to close a period cannot seal it.");
    }
}
