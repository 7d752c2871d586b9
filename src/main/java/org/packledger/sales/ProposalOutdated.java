package org.packledger.sales;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** What was proposed is not what it would be now: nothing was posted. */
public class ProposalOutdated extends DomainException {

    private static final long serialVersionUID = 1L;

    ProposalOutdated(String number, Money proposed, Money now) {
        super(
                "%s was proposed for %s and would be %s now; withdraw it and propose it again"
                        .formatted(number, proposed, now),
                number,
                proposed,
                now);
    }
}
