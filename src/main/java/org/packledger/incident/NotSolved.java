package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** The incident is not closed, so that there is nothing to reopen. */
public class NotSolved extends DomainException {

    private static final long serialVersionUID = 1L;

    NotSolved(long number) {
        super("Incident %d is open; there is nothing to reopen".formatted(number), Long.toString(number));
    }
}
