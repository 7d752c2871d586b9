package org.packledger.architecture.planted.incident;

import org.packledger.architecture.planted.sales.Sale;

/** Knows what its room must not know. */
public class Case {

    @Override
    public String toString() {
        return Sale.class.getSimpleName();
    }
}
