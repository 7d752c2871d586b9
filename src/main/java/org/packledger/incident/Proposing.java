package org.packledger.incident;

import java.util.Optional;
import org.packledger.billability.FaultTest;
import org.packledger.kernel.Fingerprint;

/**
 * What an agent proposes before the work: this would be billable.
 *
 * @param reason code of a billable reason
 * @param article the article cited as evidence
 * @param interfacePage the page of the interface cited as evidence, or blank
 * @param note what is to be investigated, with whom, or what was asked for, or blank
 * @param explanation what the customer will read
 */
public record Proposing(String reason, Optional<Long> article, String interfacePage, String note, String explanation) {

    /** Refuses overlong texts. */
    public Proposing {
        reason = reason == null ? "" : reason;
        interfacePage = Limits.optional("interfacePage", interfacePage, 200);
        note = Limits.optional("note", note, Limits.EXPLANATION);
        explanation = Limits.required("explanation", explanation, Limits.EXPLANATION);
    }

    /** The closing that it foresees. */
    Closing closing() {
        return new Closing(new FaultTest(false, false), reason, article, interfacePage, note, explanation);
    }

    Fingerprint fingerprint(long number) {
        return Fingerprint.of("propose", number, reason, article.orElse(null), interfacePage, note, explanation);
    }
}
