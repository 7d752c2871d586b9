package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** No unit of this invoice was granted: there is nothing in use that could be a bad debt. */
public class NotGranted extends DomainException {

    private static final long serialVersionUID = 1L;

    NotGranted(String document) {
        super("No unit of %s was granted: credit the invoice instead".formatted(document), document);
    }
}
