package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The customer appealed against what the closing debited: a lead who did not decide it answers, and nobody undoes it. */
public class UndoAppealed extends DomainException {

    private static final long serialVersionUID = 1L;

    UndoAppealed() {
        super("The customer appealed against this debit; a lead who did not decide it answers the appeal");
    }
}
