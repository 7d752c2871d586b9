package org.packledger.incident.report;

import java.time.Duration;
import java.util.Optional;

/**
 * How soon incidents that were opened in a period were answered: by a message of the vendor's or by its verdict.
 *
 * @param opened how many were opened
 * @param answered how many of these have an answer
 * @param medianSeconds half of these had it sooner; of the clock, not of office hours; null when none has one
 */
public record FirstAnswers(long opened, long answered, Long medianSeconds) {

    /** The median, if anything was answered. */
    public Optional<Duration> median() {
        return Optional.ofNullable(medianSeconds).map(Duration::ofSeconds);
    }
}
