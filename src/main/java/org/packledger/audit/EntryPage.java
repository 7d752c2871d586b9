package org.packledger.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryKind;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.SeenLot;

/**
 * An entry, complete.
 *
 * @param head what it says
 * @param legs debit and credit, in order
 * @param terms what it says of packs
 * @param choice why this unit and no other, for a hold
 * @param previous the entry before it in its book
 * @param next the entry after it in its book
 */
public record EntryPage(
        Head head,
        List<Leg> legs,
        List<Terms> terms,
        Optional<Choice> choice,
        Optional<Long> previous,
        Optional<Long> next) {

    /** Copies the legs. */
    public EntryPage {
        legs = List.copyOf(legs);
        terms = List.copyOf(terms);
    }

    /**
     * Every field of the entry, with the names behind its references.
     *
     * @param originalOn the day it would have counted for, had its period been open
     * @param proposedBy who asked for it, where two people are needed
     * @param document invoice or credit note
     * @param explanation what the accountant wrote, or who proposed it
     * @param resolves the hold that it settles or releases
     * @param resolvedBy the entry that settled or released it
     * @param reverses the entry that it takes back
     * @param reversedBy the entry that took it back
     */
    public record Head(
            long book,
            String organisation,
            long number,
            EntryKind kind,
            LocalDate effectiveOn,
            Optional<LocalDate> originalOn,
            Instant recordedAt,
            String actor,
            Optional<String> actorName,
            Optional<String> proposedBy,
            Optional<String> proposedByName,
            String intentId,
            int intentStep,
            String fingerprint,
            Optional<Long> incident,
            Optional<Integer> cycle,
            Optional<Integer> occasion,
            Optional<Long> resolves,
            Optional<Long> resolvedBy,
            Optional<Long> reverses,
            Optional<Long> reversedBy,
            Optional<String> document,
            Optional<String> reason,
            Optional<String> explanation,
            Optional<Integer> policyVersion,
            int availableAfter,
            int heldAfter,
            int hashVersion,
            String previousHash,
            String hash,
            long lastNumber) {}

    /**
     * A leg.
     *
     * @param amount debit positive, credit negative
     */
    public record Leg(
            int leg,
            Account account,
            String commodity,
            Optional<Long> lot,
            Optional<LotKind> kind,
            Optional<String> title,
            Optional<Integer> slot,
            Optional<String> taxCode,
            long amount) {

        /** Whether it counts incidents. */
        public boolean isUnits() {
            return commodity.equals(TrialBalance.UNITS);
        }

        /** The amount without its sign, as money; for legs that do not count incidents. */
        public Money money() {
            return Money.of(Math.abs(amount), commodity);
        }
    }

    /** What the entry says of a lot, from then on. */
    public record Terms(
            long lot,
            LotKind kind,
            String title,
            int size,
            long basisMinor,
            String currency,
            Optional<LocalDate> grantedOn,
            Optional<LocalDate> expiresOn) {

        public Money basis() {
            return Money.of(basisMinor, currency);
        }
    }

    /** The lots that were seen, in order of use; the first was taken, at that slot. */
    public record Choice(long lot, int slot, List<SeenLot> seen) {}
}
