package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** Another organisation has this name. */
public class NameTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names it. */
    public NameTaken(String name) {
        super("There is an organisation called %s already".formatted(name), name);
    }
}
