package org.packledger.incident;

import java.time.LocalDate;
import org.packledger.kernel.DomainException;

/** The days in which a debit can be appealed are over. */
public class AppealTooLate extends DomainException {

    private static final long serialVersionUID = 1L;

    AppealTooLate(LocalDate lastDay) {
        super("It could be appealed until %s".formatted(lastDay), lastDay);
    }
}
