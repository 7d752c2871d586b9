package org.packledger.sales;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** The total is not the one that the buyer saw: nothing was ordered. */
public class PriceChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    PriceChanged(Money seen, Money now) {
        super(
                "The total is %s now, not %s; nothing was ordered, check the new total and order again"
                        .formatted(now, seen),
                seen,
                now);
    }
}
