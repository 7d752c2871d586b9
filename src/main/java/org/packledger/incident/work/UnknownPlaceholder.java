package org.packledger.incident.work;

import org.packledger.kernel.DomainException;

/** A canned reply names something in braces that nobody could fill in. */
public class UnknownPlaceholder extends DomainException {

    private static final long serialVersionUID = 1L;

    UnknownPlaceholder(String written) {
        super("No placeholder is called " + written, written, Placeholder.all());
    }
}
