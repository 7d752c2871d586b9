package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The incident was debited in this billing cycle before; it is never debited twice, also not after a reversal. */
public class AlreadyDebited extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyDebited(Matter matter) {
        super("Incident %d was debited in cycle %d before; close it free".formatted(matter.incident(), matter.cycle()));
    }
}
