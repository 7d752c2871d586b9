package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The proposed verdict was answered before, or another one took its place. */
public class AlreadyAnswered extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyAnswered(ProposalStatus status) {
        super("The proposed verdict is %s already".formatted(status), status);
    }
}
