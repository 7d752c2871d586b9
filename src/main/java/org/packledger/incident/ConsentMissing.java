package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** A billable verdict needs the customer's agreement first. */
public class ConsentMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    ConsentMissing(long number) {
        super(
                "Incident %d would cost a unit: state who agreed to that, and where".formatted(number),
                Long.toString(number));
    }
}
