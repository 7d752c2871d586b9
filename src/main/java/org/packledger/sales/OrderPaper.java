package org.packledger.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * An order with what is to be paid on it.
 *
 * @param organisation whose it is
 * @param title of one pack
 * @param size incidents of one pack
 * @param purchaseOrder the buyer's own number
 * @param invoice its number
 * @param creditNote the number of the newest one about its invoice
 * @param unitsLeft units that can be used today
 * @param unitsHeld units set aside for incidents
 * @param unitsEnded units that ended unused
 * @param unitsGivenBack units refunded or taken back
 */
public record OrderPaper(
        String reference,
        long organisation,
        String title,
        int size,
        int quantity,
        Optional<String> purchaseOrder,
        OrderStatus status,
        Instant placedAt,
        String orderedByName,
        String invoice,
        LocalDate dueOn,
        long netMinor,
        long taxMinor,
        long grossMinor,
        long paidMinor,
        long openMinor,
        String currency,
        UsableWhen usableWhen,
        InvoiceStatus invoiceStatus,
        Optional<String> creditNote,
        int unitsLeft,
        int unitsHeld,
        int unitsEnded,
        int unitsGivenBack) {

    public Money net() {
        return Money.of(netMinor, currency);
    }

    public Money tax() {
        return Money.of(taxMinor, currency);
    }

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    public Money paid() {
        return Money.of(paidMinor, currency);
    }

    /** What is still to be paid. */
    public Money open() {
        return Money.of(openMinor, currency);
    }

    /** The incidents of all its packs. */
    public int units() {
        return size * quantity;
    }

    /** What is left of its units. */
    public OrderRest rest() {
        return new OrderRest(unitsLeft, unitsHeld, unitsEnded, unitsGivenBack);
    }

    /** What has become of it. */
    public OrderState state() {
        return OrderState.of(invoiceStatus, usableWhen, rest());
    }

    /** Whether something is to be paid. */
    public boolean unpaid() {
        return invoiceStatus.isPayable() && openMinor > 0;
    }

    /** Whether its units come with its payment. */
    public boolean waiting() {
        return state() == OrderState.INVOICED;
    }

    /** Whether it can be cancelled: nothing was paid, and nobody got its units. */
    public boolean cancellable() {
        return invoiceStatus == InvoiceStatus.OPEN && usableWhen == UsableWhen.PAID;
    }
}
