package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The tax of these units cannot be changed any more. */
public class NotCorrectable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotCorrectable(String document, String why) {
        super("The tax of %s cannot be corrected: %s".formatted(document, why), document, why);
    }
}
