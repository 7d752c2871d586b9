package org.packledger.platform;

import java.util.Optional;

/**
 * What a letter is about, so that its answer finds there.
 *
 * @param number of the incident
 * @param decides what its answer may decide, such as {@code p45}; small letters, digits and dashes
 */
public record Topic(long number, Optional<String> decides) {

    /** An incident, of which an answer decides nothing. */
    public static Topic of(long number) {
        return new Topic(number, Optional.empty());
    }

    /** An incident, of which an answer decides about a proposed verdict. */
    public static Topic ofProposal(long number, long proposal) {
        return new Topic(number, Optional.of("p" + proposal));
    }

    /** An incident, of which an answer may appeal against a debit. */
    public static Topic ofDebit(long number, Object debit) {
        return new Topic(number, Optional.of("d" + debit));
    }
}
