package org.packledger.sales;

import java.util.Optional;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;

/**
 * What a buyer orders.
 *
 * @param offer its code
 * @param quantity packs
 * @param purchaseOrder the buyer's own number, to stand on the invoice
 * @param quoted the total that the buyer saw; another one is refused
 */
public record OrderRequest(String offer, int quantity, Optional<String> purchaseOrder, Money quoted) {

    private static final int LONGEST = 60;

    /** Strips the purchase order; an empty one is none. */
    public OrderRequest {
        purchaseOrder = purchaseOrder.map(String::strip).filter(text -> !text.isEmpty());
        if (purchaseOrder.filter(OrderRequest::isUnprintable).isPresent()) {
            throw new InvalidInput("purchaseOrder", "A purchase-order number has at most 60 characters");
        }
    }

    /** The order of a quote that was just made. */
    public static OrderRequest of(Quote quote, Optional<String> purchaseOrder) {
        return new OrderRequest(quote.code(), quote.quantity(), purchaseOrder, quote.gross());
    }

    private static boolean isUnprintable(String text) {
        return text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl);
    }
}
