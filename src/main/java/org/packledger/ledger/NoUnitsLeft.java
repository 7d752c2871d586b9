package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** No unit can be used on that day. Nothing was posted. */
public class NoUnitsLeft extends DomainException {

    private static final long serialVersionUID = 1L;

    NoUnitsLeft(long book) {
        super("Book %d has no unit left that could be used: buy a pack, keep the incident open, or close it free"
                .formatted(book));
    }
}
