package org.packledger.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.EntryKind;

/**
 * An entry in a list.
 *
 * @param book the organisation's id
 * @param organisation its name, "–" for the house book
 * @param number within the book
 * @param kind what happened
 * @param effectiveOn the day it counts for
 * @param recordedAt when it was written
 * @param actor opaque reference
 * @param actorName empty for jobs and for people who are not known any more
 * @param incident its number
 * @param document invoice or credit note
 * @param units how many units moved
 * @param minor how much money moved, in minor units
 * @param currency of the money, empty when none moved
 */
public record JournalRow(
        long book,
        String organisation,
        long number,
        EntryKind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        Optional<String> actorName,
        Optional<Long> incident,
        Optional<String> document,
        int units,
        long minor,
        Optional<String> currency) {

    /** The money that moved. */
    public Optional<Money> money() {
        return currency.map(code -> Money.of(minor, code));
    }
}
