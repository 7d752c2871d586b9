package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** The present password, asked before it is changed, is another one. */
public class WrongPassword extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public WrongPassword() {
        super("This is not your present password");
    }
}
