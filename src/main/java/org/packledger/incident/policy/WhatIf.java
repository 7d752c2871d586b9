package org.packledger.incident.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a version would have done to past verdicts.
 *
 * @param months how far back
 * @param cases how many verdicts were judged once more
 * @param whole whether these were all, or the newest of too many
 * @param changed those that would be different, the newest first
 */
public record WhatIf(int months, int cases, boolean whole, List<Retried> changed) {

    /**
     * A line of a summary.
     *
     * @param name code of a reason, or name of a customer
     * @param cases verdicts that would be different
     * @param less units that would not have been used
     * @param more units that would have been used besides
     */
    public record Line(String name, int cases, int less, int more) {}

    /** Units that would not have been used. */
    public int less() {
        return -changed.stream()
                .mapToInt(Retried::units)
                .filter(units -> units < 0)
                .sum();
    }

    /** Units that would have been used besides. */
    public int more() {
        return changed.stream()
                .mapToInt(Retried::units)
                .filter(units -> units > 0)
                .sum();
    }

    /** By the reason that counted, most cases first. */
    public List<Line> byReason() {
        return summed(each -> each.past().reason());
    }

    /** By customer, most cases first. */
    public List<Line> byCustomer() {
        return summed(each -> each.past().organisation());
    }

    private List<Line> summed(Function<Retried, String> name) {
        Map<String, Line> lines = new TreeMap<>();
        for (Retried each : changed) {
            int units = each.units();
            Line one = new Line(name.apply(each), 1, Math.max(0, -units), Math.max(0, units));
            lines.merge(
                    one.name(),
                    one,
                    (a, b) -> new Line(a.name(), a.cases() + b.cases(), a.less() + b.less(), a.more() + b.more()));
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort((a, b) -> Integer.compare(b.cases(), a.cases()));
        return sorted;
    }
}
