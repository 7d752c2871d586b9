package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** Who proposed something cannot decide it too. */
public class SamePersonTwice extends DomainException {

    private static final long serialVersionUID = 1L;

    SamePersonTwice(String number) {
        super("%s was proposed by you; somebody else must decide it".formatted(number), number);
    }
}
