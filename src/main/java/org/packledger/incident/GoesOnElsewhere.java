package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The incident was merged into another one. Nothing was done. */
public class GoesOnElsewhere extends DomainException {

    private static final long serialVersionUID = 1L;

    GoesOnElsewhere(long number, long target) {
        super(
                "Incident %d was merged into incident %d: go on there".formatted(number, target),
                Long.toString(number),
                Long.toString(target));
    }
}
