package org.packledger.ledger.proof;

import org.packledger.kernel.DomainException;

/** What was given is no address that mail can go to. */
public class SubscriberRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    SubscriberRefused(String address) {
        super("%s is not an e-mail address".formatted(address), address);
    }
}
