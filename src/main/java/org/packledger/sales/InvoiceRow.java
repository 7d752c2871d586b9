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
        String currency,
        InvoiceStatus status) {

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    public Money paid() {
        return Money.of(paidMinor, currency);
    }

    /** What is still to be paid; nothing on one that was taken back. */
    public Money open() {
        return status == InvoiceStatus.CANCELLED ? Money.of(0, currency) : gross().minus(paid());
    }

    /** Whether it should have been paid before that day. */
    public boolean overdue(LocalDate day) {
        return status == InvoiceStatus.OPEN && dueOn.isBefore(day);
    }

    /** How many days ago it should have been paid. */
    public long daysOverdue(LocalDate day) {
        return overdue(day) ? ChronoUnit.DAYS.between(dueOn, day) : 0;
    }
}
