package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** What was given back already, or is no debit, is not appealed. */
public class NotAppealable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotAppealable() {
        super("There is no debit that stands: nothing to appeal");
    }
}
