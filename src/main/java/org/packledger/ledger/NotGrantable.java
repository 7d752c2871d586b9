package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The units of this lot cannot be granted: they were before, or the invoice that promised them was taken back. */
public class NotGrantable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotGrantable(long lot, String why) {
        super("Lot %d cannot be granted: %s".formatted(lot, why), why);
    }
}
