package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** Nothing of this invoice can be given back for money. */
public class NotRefundable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotRefundable(String document, String why) {
        super("%s cannot be refunded: %s".formatted(document, why), document, why);
    }
}
