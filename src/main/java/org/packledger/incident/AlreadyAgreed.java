package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The customer agreed to this already. */
public class AlreadyAgreed extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyAgreed() {
        super("The customer agreed to this already: go on with the work");
    }
}
