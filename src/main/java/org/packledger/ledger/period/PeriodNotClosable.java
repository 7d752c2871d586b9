package org.packledger.ledger.period;

import java.time.LocalDate;
import org.packledger.kernel.DomainException;

/** A period cannot be closed, opened or sealed now. */
public class PeriodNotClosable extends DomainException {

    private static final long serialVersionUID = 1L;

    PeriodNotClosable(LocalDate endsOn, String why) {
        super("The period to %s: %s".formatted(endsOn, why), endsOn, why);
    }
}
