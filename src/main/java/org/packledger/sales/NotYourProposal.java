package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** Only who proposed something takes it back. */
public class NotYourProposal extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYourProposal(String number) {
        super("%s was proposed by somebody else; decline it instead".formatted(number), number);
    }
}
