package org.packledger.sales;

import java.time.Instant;
import org.packledger.kernel.Money;

/**
 * An order in a list.
 *
 * @param invoice its number
 * @param unitsLeft units that can be used today
 * @param unitsHeld units set aside for incidents
 * @param unitsEnded units that ended unused
 * @param unitsGivenBack units refunded or taken back
 */
public record OrderRow(
        String reference,
        String title,
        int size,
        int quantity,
        Instant placedAt,
        String orderedByName,
        String invoice,
        long grossMinor,
        String currency,
        UsableWhen usableWhen,
        InvoiceStatus invoiceStatus,
        int unitsLeft,
        int unitsHeld,
        int unitsEnded,
        int unitsGivenBack) {

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    /** What is left of its units. */
    public OrderRest rest() {
        return new OrderRest(unitsLeft, unitsHeld, unitsEnded, unitsGivenBack);
    }

    /** What has become of it. */
    public OrderState state() {
        return OrderState.of(invoiceStatus, usableWhen, rest());
    }

    /** The incidents of all its packs. */
    public int units() {
        return size * quantity;
    }
}
