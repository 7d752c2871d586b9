package org.packledger.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Amounts as horizontal bars, drawn by {@code pl:barChart}; the words beside each bar say its figure.
 *
 * @param bars from top to bottom
 */
public record BarChart(List<BarChart.Bar> bars) {

    /** Copies the bars. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * Some of a bar.
     *
     * @param value how much, not negative
     * @param kind free, debit, held, or empty
     */
    public record Part(long value, String kind) {}

    /**
     * One bar.
     *
     * @param label what is measured
     * @param words the figures as they are read
     * @param parts what it is made of, from left to right
     */
    public record Bar(String label, String words, List<Part> parts) {

        /** Copies the parts. */
        public Bar {
            parts = List.copyOf(parts);
        }

        /** A bar of one part. */
        public Bar(String label, long value, String words, String kind) {
            this(label, words, List.of(new Part(value, kind)));
        }

        /** How much it is altogether. */
        public long value() {
            return parts.stream().mapToLong(Part::value).sum();
        }
    }

    /**
     * A part as it is drawn, in thousandths of the longest bar.
     *
     * @param left where it begins
     * @param width how long it is
     * @param kind its part's
     */
    public record Drawn(long left, long width, String kind) {}

    /** The parts of a bar, one after the other. */
    public List<Drawn> drawn(Bar bar) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(0));
        List<Drawn> drawn = new ArrayList<>();
        long before = 0;
        for (Part part : bar.parts()) {
            long left = before * 1000 / longest;
            before += part.value();
            drawn.add(new Drawn(left, before * 1000 / longest - left, part.kind()));
        }
        return drawn;
    }
}
