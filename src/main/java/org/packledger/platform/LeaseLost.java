package org.packledger.platform;

import org.packledger.kernel.DomainException;

/** Somebody else does this now; what was begun is undone. */
public class LeaseLost extends DomainException {

    private static final long serialVersionUID = 1L;

    LeaseLost(String name) {
        super("The lease " + name + " is held by another process", name);
    }
}
