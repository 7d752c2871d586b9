package org.packledger.web;

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
     * One bar.
     *
     * @param label what is measured
     * @param value how much, not negative
     * @param words the figure as it is read
     * @param kind free, debit, held, or empty
     */
    public record Bar(String label, long value, String words, String kind) {}

    /** The bar's length in thousandths of the longest. */
    public long share(Bar bar) {
        long longest = bars.stream().mapToLong(Bar::value).max().orElse(0);
        return longest == 0 ? 0 : bar.value() * 1000 / longest;
    }
}
