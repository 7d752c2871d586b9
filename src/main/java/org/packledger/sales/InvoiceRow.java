package org.packledger.sales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.packledger.kernel.Money;

/** An invoice in a list. */
public record InvoiceRow(
        String number,
        long organisation,
        String organisationName,
        LocalDate issuedOn,
        LocalDate dueOn,
        long grossMinor,
        long paidMinor,
        long openMinor,
        String currency,
        InvoiceStatus status) {

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    public Money paid() {
        return Money.of(paidMinor, currency);
    }

    /** What the journal says is owed. */
    public Money open() {
        return Money.of(openMinor, currency);
    }

    /** Whether it should have been paid before that day. */
    public boolean overdue(LocalDate day) {
        return status.isPayable() && openMinor > 0 && dueOn.isBefore(day);
    }

    /** How many days ago it should have been paid. */
    public long daysOverdue(LocalDate day) {
        return overdue(day) ? ChronoUnit.DAYS.between(dueOn, day) : 0;
    }
}
