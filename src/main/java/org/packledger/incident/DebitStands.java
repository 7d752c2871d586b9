package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The incident cost a unit and was opened again: it is not withdrawn but appealed. */
public class DebitStands extends DomainException {

    private static final long serialVersionUID = 1L;

    DebitStands(long number) {
        super(
                "Incident %d cost a unit that stands: object to it instead of withdrawing the incident"
                        .formatted(number),
                Long.toString(number));
    }
}
