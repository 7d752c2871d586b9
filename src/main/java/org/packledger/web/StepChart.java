package org.packledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Units over time as steps, drawn by {@code pl:stepChart}: 360 wide and 170 high, the plot inside 24 to 354 and 10 to 140.
 *
 * @param points what was left from which day on, oldest first; at least one
 * @param until the last day of the picture
 * @param emptyOn when nothing is expected to be left, null without a forecast
 */
public record StepChart(List<StepChart.Point> points, LocalDate until, LocalDate emptyOn) {

    private static final double LEFT = 24;
    private static final double RIGHT = 354;
    private static final double TOP = 10;
    private static final double BOTTOM = 140;

    /** Refuses a picture of nothing. */
    public StepChart {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a chart needs a point");
        }
    }

    /** From this day on, that many units. */
    public record Point(LocalDate day, int units) {}

    /** A line of the grid with its figure. */
    public record Mark(String at, String text) {}

    /** The steps, as SVG path data. */
    public String path() {
        StringBuilder path = new StringBuilder("M").append(xy(points.get(0)));
        for (Point point : points.subList(1, points.size())) {
            path.append('H').append(x(point.day())).append('V').append(y(point.units()));
        }
        return path.append('H').append(x(lastDay())).toString();
    }

    /** The surface under the steps. */
    public String area() {
        return path() + "V" + figure(BOTTOM) + "H" + x(points.get(0).day()) + "Z";
    }

    /** Where the steps end today. */
    public String lastX() {
        return x(lastDay());
    }

    /** How high they end. */
    public String lastY() {
        return y(last().units());
    }

    /** The dotted line to the day when nothing is left, empty without a forecast. */
    public String forecast() {
        if (emptyOn == null || !emptyOn.isAfter(lastDay())) {
            return "";
        }
        return "M" + lastX() + " " + lastY() + "L" + x(emptyOn) + " " + y(0);
    }

    /** Up to five heights with their number of units. */
    public List<Mark> heights() {
        int step = Math.max(1, (int) Math.ceil(top() / 4.0));
        return IntStream.iterate(0, units -> units <= top(), units -> units + step)
                .mapToObj(units -> new Mark(y(units), Integer.toString(units)))
                .toList();
    }

    /** The first of January of each year in the picture. */
    public List<Mark> years() {
        List<Mark> years = new ArrayList<>();
        for (int year = start().getYear() + 1; year <= end().getYear(); year++) {
            years.add(new Mark(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return years;
    }

    private LocalDate start() {
        return points.get(0).day();
    }

    private LocalDate end() {
        return emptyOn != null && emptyOn.isAfter(until) ? emptyOn : until;
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    /** The steps are known up to the end of the picture, or to the last point when a forecast follows. */
    private LocalDate lastDay() {
        return until.isBefore(last().day()) ? last().day() : until;
    }

    private int top() {
        return Math.max(1, points.stream().mapToInt(Point::units).max().orElse(1));
    }

    private String xy(Point point) {
        return x(point.day()) + " " + y(point.units());
    }

    private String x(LocalDate day) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(start(), end()));
        return figure(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(start(), day) / whole);
    }

    private String y(int units) {
        return figure(BOTTOM - (BOTTOM - TOP) * units / top());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
