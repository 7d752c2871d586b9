package org.packledger.customer;

import org.packledger.kernel.DomainException;

/** A region that decides taxes is written as ISO 3166 does. */
public class BadTaxRegion extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Says how one looks. */
    public BadTaxRegion() {
        super("A tax region is a country, or a country and a province, such as FR or CA-ON");
    }
}
