package org.packledger.incident.policy;

import org.packledger.kernel.DomainException;

/** The draft was changed since it was laid over past verdicts, or never was. */
public class NotTried extends DomainException {

    private static final long serialVersionUID = 1L;

    NotTried() {
        super("See first what the draft would have done to past verdicts");
    }
}
