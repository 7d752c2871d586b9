package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** A closing can be undone for some minutes only. */
public class UndoTooLate extends DomainException {

    private static final long serialVersionUID = 1L;

    UndoTooLate(long minutes) {
        super("A closing can be undone for %d minutes; open the incident again instead".formatted(minutes), minutes);
    }
}
