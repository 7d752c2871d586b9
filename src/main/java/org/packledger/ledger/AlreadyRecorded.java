package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** This closing of the incident was recorded free before; another intent asks for it again. */
public class AlreadyRecorded extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyRecorded(Matter matter, int closing) {
        super("Closing %d of incident %d was recorded before; load the page again"
                .formatted(closing, matter.incident()));
    }
}
