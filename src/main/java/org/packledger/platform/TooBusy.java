package org.packledger.platform;

import org.packledger.kernel.DomainException;

/** The database asked to try again more often than we do. Nothing was done. */
public class TooBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    TooBusy(Exception last) {
        super("The ledger is very busy; nothing was done, try again in a moment");
        initCause(last);
    }
}
