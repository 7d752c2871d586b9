package org.packledger.ledger.period;

import org.packledger.kernel.DomainException;

/** A period is sealed only when a check that was begun after its closing found everything clean. */
public class NotChecked extends DomainException {

    private static final long serialVersionUID = 1L;

    NotChecked() {
        super("A period is sealed only when a check that was begun after its closing found everything clean.");
    }
}
