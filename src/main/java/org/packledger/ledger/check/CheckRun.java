package org.packledger.ledger.check;

import java.time.Instant;
import java.util.Optional;

/**
 * A run of the checker, as it is kept.
 *
 * @param looked entries replayed so far
 * @param entries that stood in the journal when it began
 * @param verdict CLEAN, FINDINGS, INCOMPLETE or FAILED; empty while it runs
 * @param coverage a line for each table and query, once it is finished
 */
public record CheckRun(
        long id,
        String occasion,
        String startedByName,
        Instant startedAt,
        long looked,
        long entries,
        Optional<Instant> finishedAt,
        Optional<String> verdict,
        Optional<String> coverage,
        long findingCount) {

    /** Whether it is finished. */
    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    /** Whether it looked at everything and found nothing. */
    public boolean isClean() {
        return verdict.filter("CLEAN"::equals).isPresent();
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return entries == 0 ? 100 : (int) Math.min(100, 100 * looked / entries);
    }
}
