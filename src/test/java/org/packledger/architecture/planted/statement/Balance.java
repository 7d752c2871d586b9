package org.packledger.architecture.planted.statement;

import org.packledger.architecture.planted.sales.Sale;

/** Knows what its room must not know. */
public class Balance {

    @Override
    public String toString() {
        return Sale.class.getSimpleName();
    }
}
