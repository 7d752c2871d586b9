package org.packledger.ledger;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** Something moved since the amount was seen: another one would be posted than somebody agreed to. */
public class AmountChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param seen what somebody agreed to */
    public AmountChanged(Money seen, Money now) {
        super("%s was seen and it would be %s now".formatted(seen, now), seen, now);
    }
}
