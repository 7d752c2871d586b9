package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The two incidents are linked already. Nothing was done. */
public class AlreadyLinked extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyLinked(long number, long other) {
        super(
                "Incidents %d and %d are linked already".formatted(number, other),
                Long.toString(number),
                Long.toString(other));
    }
}
