package org.packledger.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;

/**
 * Whom somebody added in this session, by the intent of the form. A form that is sent twice adds once and issues one
 * password, which nobody can show a second time; the second answer waits for the first and leads to the same person.
 */
@SessionScoped
public class AddedPeople implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Intent, Added> before = new HashMap<>();

    /**
     * Adds somebody, unless the same form did.
     *
     * @param content what the form says
     * @param add adds them, issues their password and gives their reference
     * @return empty when they were added just now, else the reference of who was added before
     * @throws IntentConflict when the same form said something else before
     */
    public synchronized Optional<String> once(Intent intent, Fingerprint content, Supplier<String> add) {
        Added added = before.get(intent);
        if (added == null) {
            before.put(intent, new Added(content.hex(), add.get()));
            return Optional.empty();
        }
        if (!added.content().equals(content.hex())) {
            throw new IntentConflict(intent);
        }
        return Optional.of(added.reference());
    }

    private record Added(String content, String reference) implements Serializable {}
}
