package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** An organisation keeps at least one active owner, or nobody could manage its contacts. */
public class LastOwner extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the organisation. */
    public LastOwner(String organisation) {
        super("%s needs an active owner; make another contact owner first".formatted(organisation), organisation);
    }
}
