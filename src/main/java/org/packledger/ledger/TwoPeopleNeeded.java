package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** Somebody tried alone what one person proposes and another confirms. */
public class TwoPeopleNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    TwoPeopleNeeded() {
        super("One person proposes this, and another one confirms it");
    }
}
