package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** The address and the password do not belong together, or the person may not sign in. Which of these, nobody is told. */
public class SignInRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public SignInRefused() {
        super("This address and this password do not open the portal");
    }
}
