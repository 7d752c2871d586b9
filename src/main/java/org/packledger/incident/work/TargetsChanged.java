package org.packledger.incident.work;

import org.packledger.kernel.DomainException;

/** Somebody else changed the response targets since the page was loaded: nothing was overwritten. */
public class TargetsChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    TargetsChanged() {
        super("Somebody else changed the response targets meanwhile; load the page again and repeat your change");
    }
}
