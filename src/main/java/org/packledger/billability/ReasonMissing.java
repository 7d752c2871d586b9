package org.packledger.billability;

import org.packledger.kernel.DomainException;

/** No reason was chosen. Nothing is pre-selected, so nothing was done. */
public class ReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("Choose what the incident was, or answer one of the two questions with yes");
    }
}
