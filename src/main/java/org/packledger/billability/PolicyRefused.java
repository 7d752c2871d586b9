package org.packledger.billability;

import org.packledger.kernel.DomainException;

/** A version of the policy would do away with what no version may. */
public class PolicyRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Foundation lost;

    PolicyRefused(Foundation lost) {
        super("No version of the policy may do away with %s".formatted(lost), lost);
        this.lost = lost;
    }

    /** What it would do away with. */
    public Foundation lost() {
        return lost;
    }
}
