package org.packledger.mail;

import org.packledger.kernel.DomainException;

/** Nobody who may sign in has this address. */
public class NoSuchWriter extends DomainException {

    private static final long serialVersionUID = 1L;

    NoSuchWriter(String address) {
        super("Nobody who may sign in has the address " + address, address);
    }
}
