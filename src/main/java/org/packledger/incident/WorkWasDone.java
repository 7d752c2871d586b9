package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** Work was done that the customer had agreed to: it is not withdrawn any more. */
public class WorkWasDone extends DomainException {

    private static final long serialVersionUID = 1L;

    WorkWasDone(long number) {
        super(
                "In incident %d agreed work was done: it is closed by who did it".formatted(number),
                Long.toString(number));
    }
}
