package org.packledger.mail;

import org.packledger.incident.AlreadyAnswered;
import org.packledger.incident.AlreadyAppealed;
import org.packledger.incident.AppealTooLate;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.NotAllowed;
import org.packledger.ledger.NoUnitsLeft;

/** Why a word of a mail was not done; its writer is told, with what to do instead. */
public enum OrderRefusal {
    /** It did not come back to an address that lets its writer decide this. */
    NO_PERMISSION,
    /** It asks for what is left and answers no letter of ours: nothing says that it is asked by who was written to. */
    NO_LETTER,
    /** It came too late. */
    EXPIRED,
    /** It was decided before. */
    ALREADY,
    /** The person may not decide this. */
    NOT_ALLOWED,
    /** No unit is left. */
    NO_UNITS,
    /** An appeal without a reason. */
    NO_WORDS,
    /** Something else that the page can say better. */
    NOT_POSSIBLE;

    /** Why a desk refused. */
    static OrderRefusal of(DomainException refused) {
        if (refused instanceof NotAllowed) {
            return NOT_ALLOWED;
        }
        if (refused instanceof AlreadyAnswered || refused instanceof AlreadyAppealed) {
            return ALREADY;
        }
        if (refused instanceof AppealTooLate) {
            return EXPIRED;
        }
        return refused instanceof NoUnitsLeft ? NO_UNITS : NOT_POSSIBLE;
    }
}
