package org.packledger.architecture.planted.sales;

import org.packledger.architecture.planted.incident.Case;

/** Knows what its room must not know. */
public class Sale {

    @Override
    public String toString() {
        return Case.class.getSimpleName();
    }
}
