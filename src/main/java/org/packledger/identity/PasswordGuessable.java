package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** A password made of the own name or address, or of very few different characters. */
public class PasswordGuessable extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PasswordGuessable() {
        super("Choose a password without your name or address in it, and of more different characters");
    }
}
