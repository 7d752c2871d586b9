package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** Who is named cannot agree to costs for this customer. */
public class NotApprover extends DomainException {

    private static final long serialVersionUID = 1L;

    NotApprover() {
        super("Only an approver or an owner of the customer who may sign in can agree");
    }
}
