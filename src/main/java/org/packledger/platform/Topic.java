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
}
