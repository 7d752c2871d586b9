package org.packledger.incident;

import java.util.Objects;
import org.packledger.kernel.Fingerprint;

/**
 * What somebody needs help with.
 *
 * @param subject one line
 * @param category what it is about
 * @param text the first message
 * @param ordered whether it orders administration, which costs a unit: by an approver or owner only
 */
public record NewIncident(String subject, Category category, String text, boolean ordered) {

    /** A question that orders nothing. */
    public NewIncident(String subject, Category category, String text) {
        this(subject, category, text, false);
    }

    /** Refuses missing and overlong texts. */
    public NewIncident {
        subject = Limits.required("subject", subject, Limits.SUBJECT);
        text = Limits.required("text", text, Limits.BODY);
        Objects.requireNonNull(category, "category");
    }

    Fingerprint fingerprint() {
        return Fingerprint.of("open", subject, category, text, ordered);
    }
}
