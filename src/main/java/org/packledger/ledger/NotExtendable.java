package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The last day of this lot cannot be moved. */
public class NotExtendable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotExtendable(long lot, String why) {
        super("Lot %d cannot be extended: %s".formatted(lot, why), why);
    }
}
