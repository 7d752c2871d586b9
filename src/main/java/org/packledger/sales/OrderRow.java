package org.packledger.sales;

import java.time.Instant;
import org.packledger.kernel.Money;

/** An order in a list. */
public record OrderRow(
        String reference,
        String title,
        int size,
        int quantity,
        OrderStatus status,
        Instant placedAt,
        String orderedByName,
        String invoice,
        long grossMinor,
        String currency) {

    public Money gross() {
        return Money.of(grossMinor, currency);
    }

    /** The incidents of all its packs. */
    public int units() {
        return size * quantity;
    }
}
