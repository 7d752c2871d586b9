package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/**
 * Who wants something posted, where, for which day, and by which intent.
 *
 * @param intent sent again with the same fingerprint it gives the first result and posts nothing
 * @param fingerprint of all that the request says
 * @param actor whose opaque reference the entry keeps
 * @param proposedBy the opaque reference of who asked for it, where two people are needed
 * @param book the organisation
 * @param effectiveOn the day it counts for
 */
public record Instruction(
        Intent intent,
        Fingerprint fingerprint,
        Actor actor,
        Optional<String> proposedBy,
        long book,
        LocalDate effectiveOn) {

    /** Refuses missing parts. */
    public Instruction {
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(proposedBy, "proposedBy");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }

    /** What one person may ask alone. */
    public Instruction(Intent intent, Fingerprint fingerprint, Actor actor, long book, LocalDate effectiveOn) {
        this(intent, fingerprint, actor, Optional.empty(), book, effectiveOn);
    }

    /**
     * The same, asked for by somebody else before.
     *
     * @param reference of who proposed it
     */
    public Instruction proposedBy(String reference) {
        return new Instruction(intent, fingerprint, actor, Optional.of(reference), book, effectiveOn);
    }

    /**
     * Refuses what one person did alone.
     *
     * @throws TwoPeopleNeeded when nobody proposed it, or the actor did
     */
    void mustBeOfTwoPeople() {
        if (proposedBy.filter(maker -> !maker.equals(actor.reference())).isEmpty()) {
            throw new TwoPeopleNeeded();
        }
    }
}
