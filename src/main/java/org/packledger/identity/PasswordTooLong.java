package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** A password longer than anybody types. */
public class PasswordTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the longest length in characters. */
    public PasswordTooLong(int longest) {
        super("A password has at most %d characters".formatted(longest), longest);
    }
}
