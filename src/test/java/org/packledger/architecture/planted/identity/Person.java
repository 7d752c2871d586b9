package org.packledger.architecture.planted.identity;

import org.packledger.architecture.planted.sales.Sale;

/** Knows what its room must not know. */
public class Person {

    @Override
    public String toString() {
        return Sale.class.getSimpleName();
    }
}
