package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** Nobody can be written to at this address. */
public class BadAddress extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Keeps what was typed out of logs. */
    public BadAddress() {
        super("This is not a complete e-mail address, such as name@example.com");
    }
}
