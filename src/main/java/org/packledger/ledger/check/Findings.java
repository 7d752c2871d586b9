package org.packledger.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects findings: all are counted, the first ones of each kind are kept. */
public final class Findings {

    /** Of each kind: more would be read by nobody. */
    static final int KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** Takes note of one. */
    public void add(Finding finding) {
        if (counts.merge(finding.kind(), 1L, Long::sum) <= KEPT) {
            kept.add(finding);
        }
    }

    /** Takes note of all that others found. */
    void addAll(Findings others) {
        others.counts.forEach((kind, count) -> {
            long known = counts.merge(kind, count, Long::sum) - count;
            others.kept.stream()
                    .filter(finding -> finding.kind().equals(kind))
                    .limit(Math.max(0, KEPT - known))
                    .forEach(kept::add);
        });
    }

    /** Those that were kept. */
    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** How many there are of each kind. */
    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** How many there are. */
    public long total() {
        return counts.values().stream().mapToLong(count -> count).sum();
    }
}
