package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** So many packs cannot be ordered at once. */
public class QuantityRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    QuantityRefused(int most) {
        super("Order 1 to %d packs at once".formatted(most), most);
    }
}
