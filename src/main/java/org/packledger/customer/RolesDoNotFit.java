package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** A person has at least one role, and only roles of the own side: customer or vendor. */
public class RolesDoNotFit extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public RolesDoNotFit() {
        super("Choose at least one role, and only roles that this person may have");
    }
}
