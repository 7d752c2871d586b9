package org.packledger.ledger.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check saw.
 *
 * @param looked rows looked at, by table, and queries asked
 * @param stored rows that the tables count themselves at the same instant
 * @param passes the passes that came to their end
 * @param wanted the passes that should have
 * @param findings the first of each kind
 * @param counts how many of each kind
 * @param nanos how long it took
 */
public record Report(
        Map<String, Long> looked,
        Map<String, Long> stored,
        List<String> passes,
        List<String> wanted,
        List<Finding> findings,
        Map<String, Long> counts,
        long nanos) {

    /** What a check can end with. It is never clean for a part. */
    public enum Verdict {
        /** Everything was looked at, and nothing is wrong. */
        CLEAN,
        /** Something is wrong. */
        FINDINGS,
        /** Nothing was found, and not everything was looked at. */
        INCOMPLETE
    }

    /** Copies. */
    public Report {
        looked = Map.copyOf(looked);
        stored = Map.copyOf(stored);
        passes = List.copyOf(passes);
        wanted = List.copyOf(wanted);
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
    }

    /** How it ended. */
    public Verdict verdict() {
        if (!counts.isEmpty()) {
            return Verdict.FINDINGS;
        }
        return missing().isEmpty() && passes.equals(wanted) ? Verdict.CLEAN : Verdict.INCOMPLETE;
    }

    /** Rows by table that were not looked at. */
    public Map<String, Long> missing() {
        Map<String, Long> missing = new TreeMap<>();
        stored.forEach((table, rows) -> {
            long left = rows - looked.getOrDefault(table, 0L);
            if (left != 0) {
                missing.put(table, left);
            }
        });
        return missing;
    }

    /** Entries looked at in a second. */
    public long entriesPerSecond() {
        return nanos == 0 ? 0 : Math.round(looked.getOrDefault("journal_entry", 0L) * 1e9 / nanos);
    }
}
