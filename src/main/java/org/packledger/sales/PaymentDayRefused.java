package org.packledger.sales;

import java.time.LocalDate;
import org.packledger.kernel.DomainException;

/** A payment comes between the day of its invoice and today. */
public class PaymentDayRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    PaymentDayRefused(LocalDate received, LocalDate earliest, LocalDate today) {
        super(
                "A payment of this invoice came between %s and %s, not on %s".formatted(earliest, today, received),
                received,
                earliest,
                today);
    }
}
