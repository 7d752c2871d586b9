package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** So many people sign in at this moment that this one would have waited too long. */
public class SignInsBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SignInsBusy() {
        super("Very many people are signing in; try again in a moment");
    }
}
