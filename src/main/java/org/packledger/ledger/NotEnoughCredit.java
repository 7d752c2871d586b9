package org.packledger.ledger;

import org.packledger.kernel.DomainException;
import org.packledger.kernel.Money;

/** Less stands to the customer's credit than is to be paid back. */
public class NotEnoughCredit extends DomainException {

    private static final long serialVersionUID = 1L;

    NotEnoughCredit(Money wanted, Money credit) {
        super("%s is wanted and %s stands to the customer's credit".formatted(wanted, credit), wanted, credit);
    }
}
