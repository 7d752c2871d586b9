package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The entry cannot be taken back: it is a reversal itself, was taken back before, or something rests on it. */
public class NotReversible extends DomainException {

    private static final long serialVersionUID = 1L;

    NotReversible(EntryId entry, String why) {
        super("Entry %s cannot be reversed: %s".formatted(entry, why), entry.toString(), why);
    }
}
