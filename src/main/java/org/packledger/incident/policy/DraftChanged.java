package org.packledger.incident.policy;

import org.packledger.kernel.DomainException;

/** Somebody else changed the draft since the page was loaded: nothing was overwritten. */
public class DraftChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    DraftChanged() {
        super("The draft was changed by somebody else meanwhile; load the page again and repeat your change");
    }
}
