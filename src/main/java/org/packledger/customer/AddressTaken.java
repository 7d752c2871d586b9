package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** Somebody signs in with this address already: one address is one person. */
public class AddressTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the address. */
    public AddressTaken(String address) {
        super("%s belongs to somebody already; use another address".formatted(address), address);
    }
}
