package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** Another incident of the same matter has used its unit. Nothing was done. */
public class MatterDebited extends DomainException {

    private static final long serialVersionUID = 1L;

    MatterDebited(long number, long debited) {
        super(
                "Incident %d is one matter with incident %d, which used its unit already; close it free, as duplicate"
                        .formatted(number, debited),
                Long.toString(number),
                Long.toString(debited));
    }
}
