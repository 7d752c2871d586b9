package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** A password that could be guessed by trying. */
public class PasswordTooShort extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the shortest length in characters. */
    public PasswordTooShort(int shortest) {
        super("A password has at least %d characters".formatted(shortest), shortest);
    }
}
