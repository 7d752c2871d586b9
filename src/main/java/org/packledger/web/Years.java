package org.packledger.web;

import java.time.LocalDate;

/** The years that people can mean, 1900 to 2999. */
public final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private Years() {}

    /** Whether the day is in one of them. */
    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
