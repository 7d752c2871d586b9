package org.packledger.sales;

import java.util.Objects;
import org.packledger.kernel.InvalidInput;

/**
 * Why something is adjusted.
 *
 * @param reason the word that the journal keeps
 * @param explanation for the second person, and for who asks one day
 */
public record Why(AdjustmentReason reason, String explanation) {

    static final int LONGEST = 1000;

    /** Refuses a missing explanation. */
    public Why {
        Objects.requireNonNull(reason, "reason");
        explanation = explained(explanation);
    }

    static String explained(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidInput("adjustmentWhy", "Say why, in at most 1,000 characters");
        }
        return stripped;
    }
}
