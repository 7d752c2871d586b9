package org.packledger.incident;

import java.time.Instant;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.InvalidInput;

/**
 * That an approver agreed on the telephone, as a member of staff states it.
 *
 * @param approver the contact who agreed
 * @param reason code of what they agreed to
 * @param at when they said so
 * @param how in a few words: who called whom, what was said
 */
public record Agreement(long approver, String reason, Instant at, String how) {

    /** Refuses missing and overlong texts. */
    public Agreement {
        reason = Limits.required("agreedReason", reason, 40);
        how = Limits.required("how", how, Limits.SHORT);
        if (at == null) {
            throw new InvalidInput("agreedAt", "is missing: say when they agreed");
        }
    }

    Fingerprint fingerprint(long number) {
        return Fingerprint.of("agreement", number, approver, reason, at, how);
    }
}
