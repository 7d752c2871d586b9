package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** Only what staff stated by telephone can be denied, while the incident is open. */
public class NotDeniable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotDeniable() {
        super("This consent cannot be denied: it was given on the page, or the incident is closed");
    }
}
