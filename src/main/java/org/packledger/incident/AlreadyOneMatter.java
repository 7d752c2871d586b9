package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The two incidents are one matter already. Nothing was done. */
public class AlreadyOneMatter extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyOneMatter(long number, long other) {
        super(
                "Incidents %d and %d are one matter already".formatted(number, other),
                Long.toString(number),
                Long.toString(other));
    }
}
