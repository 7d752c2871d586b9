package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** A proposal is decided once. */
public class AlreadyDecided extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(String number, AdjustmentStatus status) {
        super("%s is decided already: %s".formatted(number, status), number, status);
    }
}
