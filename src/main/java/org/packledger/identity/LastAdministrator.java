package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** The portal keeps at least one active administrator, or nobody could manage its users. */
public class LastAdministrator extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LastAdministrator() {
        super("Make somebody else administrator first");
    }
}
