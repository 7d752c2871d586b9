package org.packledger.architecture.planted.sales;

import java.time.Instant;

/** Has a watch of its own. */
public class TimedSale {

    private final Instant soldAt = Instant.now();

    @Override
    public String toString() {
        return soldAt.toString();
    }
}
