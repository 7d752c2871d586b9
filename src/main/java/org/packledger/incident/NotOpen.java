package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The incident is closed already. Nothing was done. */
public class NotOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    NotOpen(long number) {
        super(
                "Incident %d is closed already; load the page to see its verdict".formatted(number),
                Long.toString(number));
    }
}
