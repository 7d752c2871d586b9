package org.packledger.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One request of a history.
 *
 * @param intent sent again in a later step it must be answered the same
 * @param content what the fingerprint is made of; another content with the same intent is a conflict
 * @param book 0 or 1: the history's first or second book
 * @param maker who proposed it, or a dash
 * @param at when it is asked
 * @param today the vendor's date then
 * @param effectiveOn the day it counts for
 * @param fault what goes wrong on the way
 */
record Step(
        UUID intent,
        String content,
        int book,
        String maker,
        Instant at,
        LocalDate today,
        LocalDate effectiveOn,
        Command command,
        Fault fault) {

    Step asking(Command other) {
        return new Step(intent, content, book, maker, at, today, effectiveOn, other, fault);
    }
}
