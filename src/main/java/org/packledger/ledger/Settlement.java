package org.packledger.ledger;

import java.util.Objects;

/**
 * One debit that is asked for, when several are asked for together.
 *
 * @param instruction who wants it, where, for which day and by which intent
 * @param matter the incident and its billing cycle
 * @param charge why, and by which policy
 */
public record Settlement(Instruction instruction, Matter matter, Charge charge) {

    /** Refuses missing parts. */
    public Settlement {
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(charge, "charge");
    }
}
