package org.packledger.billability;

import org.packledger.kernel.DomainException;

/** The reason needs evidence that was not given. */
public class EvidenceMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason.Proof needed;

    EvidenceMissing(Reason reason) {
        super("The reason %s needs %s".formatted(reason.code(), reason.evidence()), reason.evidence());
        this.needed = reason.evidence();
    }

    /** What is needed. */
    public Reason.Proof needed() {
        return needed;
    }
}
