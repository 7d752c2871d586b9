package org.packledger.mail;

import org.packledger.kernel.DomainException;

/** The mail does not wait for a person any more. */
public class AlreadySorted extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadySorted() {
        super("Somebody dealt with this mail already");
    }
}
