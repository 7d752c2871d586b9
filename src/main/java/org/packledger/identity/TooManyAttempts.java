package org.packledger.identity;

import org.packledger.kernel.DomainException;

/** Somebody tried this address, or tried from this place, too often. The same is said whether or not the address exists. */
public class TooManyAttempts extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the whole minutes to wait, at least 1. */
    public TooManyAttempts(long minutes) {
        super("Too many attempts; try again in %d minutes".formatted(minutes), minutes);
    }
}
