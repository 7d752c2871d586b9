package org.packledger.sales;

import org.packledger.kernel.DomainException;

/** Somebody changed the offer since the page was loaded: nothing was overwritten. */
public class OfferChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    OfferChanged(String code) {
        super(
                "Offer %s was changed by somebody else meanwhile; load the page again and repeat your change"
                        .formatted(code),
                code);
    }
}
