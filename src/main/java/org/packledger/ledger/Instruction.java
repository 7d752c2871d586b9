package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/**
 * Who wants something posted, where, for which day, and by which intent.
 *
 * @param intent sent again with the same fingerprint it gives the first result and posts nothing
 * @param fingerprint of all that the request says
 * @param actor whose opaque reference the entry keeps
 * @param book the organisation
 * @param effectiveOn the day it counts for
 */
public record Instruction(Intent intent, Fingerprint fingerprint, Actor actor, long book, LocalDate effectiveOn) {

    /** Refuses missing parts. */
    public Instruction {
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
}
