package org.packledger.sales;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.ledger.Instruction;

/**
 * By which intent something is asked, and all that the request says.
 *
 * @param intent made by who asks
 * @param fingerprint of what is asked
 */
record Request(Intent intent, Fingerprint fingerprint) {

    /** Asked by this actor, with this content. */
    static Request of(Actor actor, Intent intent, Object... content) {
        Object[] parts = new Object[content.length + 1];
        parts[0] = actor.reference();
        System.arraycopy(content, 0, parts, 1, content.length);
        return new Request(intent, Fingerprint.of(parts));
    }

    /**
     * A further step of the same request, by an intent that follows from the first one: the ledger wants one for each
     * instruction, and a retry must find it again.
     */
    Request then(String step) {
        String name = intent.id() + ":" + step;
        return new Request(
                new Intent(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                Fingerprint.of(fingerprint.hex(), step));
    }

    /** Refuses another request that came with the same intent. */
    void mustBe(boolean same) {
        if (!same) {
            throw new IntentConflict(intent);
        }
    }

    /** What the ledger is told. */
    Instruction instruction(Actor actor, long book, LocalDate effectiveOn) {
        return new Instruction(intent, fingerprint, actor, book, effectiveOn);
    }
}
