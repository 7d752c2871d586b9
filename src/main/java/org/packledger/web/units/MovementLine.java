package org.packledger.web.units;

import java.time.LocalDate;

/**
 * A movement as a row of a page.
 *
 * @param on the day it counts for
 * @param title what it was about
 * @param href where that is, empty for nowhere
 * @param note one line below, may be empty
 * @param chipKind free, debit, held, ok, or empty
 * @param chip the verdict in words
 * @param units the change as it is read: {@code −1}, {@code 0}, {@code (1)} for a unit set aside
 * @param minus whether it is less afterwards for good
 * @param balance units that could be used after it
 * @param why the address that explains it, empty for none
 * @param objectUntil until when the customer may object, null when it may not
 */
public record MovementLine(
        LocalDate on,
        String title,
        String href,
        String note,
        String chipKind,
        String chip,
        String units,
        boolean minus,
        int balance,
        String why,
        LocalDate objectUntil) {}
