package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** A unit is held for this incident already. */
public class AlreadyHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyHeld(Matter matter) {
        super("A unit is held for incident %d already".formatted(matter.incident()));
    }
}
