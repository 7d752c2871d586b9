package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** Another offer has this code. */
public class CodeTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    CodeTaken(String code) {
        super("There is an offer with the code %s already; choose another code".formatted(code), code);
    }
}
