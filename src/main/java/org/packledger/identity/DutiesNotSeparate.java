package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** An administrator, who makes users, may not be an accountant, who posts. */
public class DutiesNotSeparate extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public DutiesNotSeparate() {
        super("An administrator cannot also be an accountant; choose one of the two");
    }
}
