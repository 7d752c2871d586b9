package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The instruction would change nothing. */
public class NothingToDo extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToDo(String why) {
        super("There is nothing to do: " + why, why);
    }
}
