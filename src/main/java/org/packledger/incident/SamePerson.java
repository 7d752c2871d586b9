package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** Who decided the debit cannot be the one who takes it back. */
public class SamePerson extends DomainException {

    private static final long serialVersionUID = 1L;

    SamePerson() {
        super("Another lead than the one who decided must take this debit back");
    }
}
