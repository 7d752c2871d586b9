package org.packledger.ledger;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** Units moved since the amount was proposed: another one would be paid than was seen. */
public class AmountChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    AmountChanged(Money proposed, Money now) {
        super("%s was proposed and it would be %s now".formatted(proposed, now), proposed, now);
    }
}
