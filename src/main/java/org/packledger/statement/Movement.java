package org.packledger.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.packledger.ledger.LotKind;

/**
 * A row of a statement: something that happened to the units, or that cost nothing.
 *
 * @param entry the number of its entry in the book
 * @param what happened
 * @param on the day it was recorded, in the vendor's zone: the day of the statement that it stands in
 * @param countsFor the day it counts for, where that is another one
 * @param units the change: of what can be used; for a unit that was held before and is used now, of what was held
 * @param fromHold whether the unit was held before, so that the balance changed earlier
 * @param balance units that could be used after it
 * @param incident its number
 * @param subject of the incident
 * @param reason code of the verdict's reason
 * @param words what the customer was told: the verdict's explanation, or why the unit was given back
 * @param proof what the verdict rests on
 * @param agreedBy who of the customer agreed
 * @param pack the title of the pack concerned
 * @param packKind its kind
 * @param document the invoice, for units granted
 * @param objectUntil until when the customer may object, empty when it may not or not any more
 * @param takenBack whether this debit was given back later
 * @param undone whether this closing was undone
 * @param appeal where the appeal against this debit stands: {@code OPEN}, {@code UPHELD} or {@code REJECTED}
 * @param appealAnswer what the customer was told about it
 * @param lastDay the pack's last day, where the entry says one
 * @param originalOn the day it would have counted for, had its period been open
 */
public record Movement(
        long entry,
        Kind what,
        LocalDate on,
        Optional<LocalDate> countsFor,
        int units,
        boolean fromHold,
        int balance,
        Optional<Long> incident,
        Optional<String> subject,
        Optional<String> reason,
        Optional<String> words,
        Optional<Proof> proof,
        Optional<String> agreedBy,
        Optional<String> pack,
        Optional<LotKind> packKind,
        Optional<String> document,
        Optional<LocalDate> objectUntil,
        boolean takenBack,
        boolean undone,
        Optional<String> appeal,
        Optional<String> appealAnswer,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> originalOn) {

    /** What happened. */
    public enum Kind {
        /** A pack's units can be used. */
        GRANTED,
        /** Units that the vendor gives. */
        GOODWILL,
        /** Units that come with a licence. */
        LICENCE,
        /** A pack can be used longer. */
        EXTENDED,
        /** Units went since their money went back, or never came. */
        TAKEN_BACK,
        /** A unit is set aside for an incident that is not closed. */
        HELD,
        /** A unit that was set aside can be used again. */
        RELEASED,
        /** An incident used a unit. */
        BILLABLE,
        /** An incident cost nothing. */
        FREE,
        /** A pack's last day passed. */
        EXPIRED,
        /** Units went back for money. */
        REFUNDED,
        /** A debit was taken back. */
        GIVEN_BACK
    }

    /**
     * The article that a verdict rests on.
     *
     * @param solution its eight digits
     * @param slug its address
     * @param title its title
     * @param publishedOn since when anybody could read it
     */
    public record Proof(String solution, String slug, String title, LocalDate publishedOn) {}
}
