package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** A debit is appealed once. */
public class AlreadyAppealed extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyAppealed() {
        super("This debit was appealed before");
    }
}
