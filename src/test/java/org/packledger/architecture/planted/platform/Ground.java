package org.packledger.architecture.planted.platform;

import org.packledger.architecture.planted.sales.Sale;

/** Knows what its room must not know. */
public class Ground {

    @Override
    public String toString() {
        return Sale.class.getSimpleName();
    }
}
