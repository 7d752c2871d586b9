package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** What is proposed costs nothing: there is nothing to agree to. */
public class NothingToPropose extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToPropose() {
        super("This costs nothing: close it free instead");
    }
}
