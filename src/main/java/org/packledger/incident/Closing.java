package org.packledger.incident;

import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.kernel.Fingerprint;

/**
 * What an agent says when closing.
 *
 * @param fault the two questions
 * @param reason code of the reason chosen, blank when a fault question was answered with yes
 * @param article the article cited as evidence
 * @param interfacePage the page of the interface cited as evidence, or blank
 * @param note what was investigated, with whom, or what was asked for, or blank
 * @param explanation what the customer will read
 */
public record Closing(
        FaultTest fault, String reason, Optional<Long> article, String interfacePage, String note, String explanation) {

    /** Refuses overlong texts. */
    public Closing {
        reason = reason == null ? "" : reason;
        interfacePage = Limits.optional("interfacePage", interfacePage, 200);
        note = Limits.optional("note", note, Limits.EXPLANATION);
        explanation = Limits.optional("explanation", explanation, Limits.EXPLANATION);
    }

    Fingerprint fingerprint(long number) {
        return Fingerprint.of("close", number, fault, reason, article.orElse(null), interfacePage, note, explanation);
    }
}
