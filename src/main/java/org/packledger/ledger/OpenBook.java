package org.packledger.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Money;

/**
 * A book under its lock while instructions are carried out: gives entries their numbers, times and hashes, and keeps the
 * head in step. Nothing is written until they are all done.
 */
final class OpenBook {

    private static final Actor EXPIRY = Actor.job("expiry");

    private final Book book;
    private final Shelf lots;
    private final Past past;
    private final LocalDate today;
    private final Instant recordedAt;
    private Instruction instruction;
    private int steps;
    private int ownFrom;
    private int availableBefore;

    /**
     * @param recordedAt the one moment of all that is done, never before the newest entry's
     * @param today the vendor's date at that moment
     */
    OpenBook(Book book, Shelf lots, Past past, Instant recordedAt, LocalDate today) {
        this.book = book;
        this.lots = lots;
        this.past = past;
        this.today = today;
        this.recordedAt = recordedAt;
    }

    /** From now on this is carried out. Lots whose last day has passed are expired first: it must not see them. */
    void begin(Instruction next) {
        instruction = next;
        steps = 0;
        lots.withUnits().stream().filter(lot -> lot.isOver(today)).forEach(lot -> expire(lot, dayAfter(lot)));
        ownFrom = past.size();
        availableBefore = book.available();
    }

    /** Whether anything was written down for the instruction. */
    boolean hasMoved() {
        return past.size() > ownFrom;
    }

    /** The head to be written when all is done. */
    Book book() {
        return book;
    }

    /** The day it counts for: the wanted one, or the first that is open. */
    LocalDate day() {
        return book.firstOpenDay(instruction.effectiveOn());
    }

    LocalDate today() {
        return today;
    }

    long id() {
        return book.id();
    }

    Shelf lots() {
        return lots;
    }

    Past past() {
        return past;
    }

    /** Units available before the instruction, expired ones not counted. */
    int availableBefore() {
        return availableBefore;
    }

    /** The entries that the instruction itself asked for, expiries left out. */
    List<JournalEntry> ownEntries() {
        return past.since(ownFrom).stream()
                .filter(entry -> entry.intent().equals(instruction.intent().id()))
                .toList();
    }

    /** Refuses when a finding of the checker stands against the book. */
    void mustNotBeParked() {
        if (book.isParked()) {
            throw new BookParked(book.id());
        }
    }

    /** Takes the next number for what the instruction asks. */
    EntryId append(Draft draft) {
        if (draft.kind().needsTwoPeople()) {
            instruction.mustBeOfTwoPeople();
        }
        return append(
                draft,
                instruction.effectiveOn(),
                instruction.actor(),
                instruction.proposedBy().orElse(null),
                instruction.intent().id(),
                steps++,
                instruction.fingerprint());
    }

    /** Expires the unit that a release gave back to a lot whose last day has passed: not before it was given back. */
    void expireIfOver(Lot lot) {
        if (lot.isOver(today)) {
            LocalDate over = dayAfter(lot);
            expire(lot, over.isBefore(day()) ? day() : over);
        }
    }

    private static LocalDate dayAfter(Lot lot) {
        return lot.expiresOn().orElseThrow().plusDays(1);
    }

    private void expire(Lot lot, LocalDate day) {
        int rest = lot.available();
        Money worth = lot.worthAvailable();
        String name = "expiry of lot %d, entry %d-%d".formatted(lot.id(), book.id(), book.nextNumber());
        Draft draft = Draft.of(EntryKind.LOT_EXPIRED)
                .leg(PostingLine.units(Account.UNITS_AVAILABLE, lot.id(), null, -rest))
                .leg(PostingLine.units(Account.UNITS_EXPIRED, lot.id(), null, rest))
                .legUnlessZero(PostingLine.money(Account.DEFERRED_REVENUE, worth, lot.id(), null))
                .legUnlessZero(PostingLine.money(Account.REVENUE_BREAKAGE, worth.negated(), lot.id(), null));
        UUID intent = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        append(draft, day, EXPIRY, null, intent, 0, Fingerprint.of(name));
        lot.expireAvailable();
    }

    private EntryId append(
            Draft draft,
            LocalDate wanted,
            Actor actor,
            String proposedBy,
            UUID intent,
            int step,
            Fingerprint fingerprint) {
        EntryId id = new EntryId(book.id(), book.nextNumber());
        LocalDate day = book.firstOpenDay(wanted);
        List<PostingLine> lines = draft.balancedLines();
        book.moved(draft.moved(Account.UNITS_AVAILABLE), draft.moved(Account.UNITS_HELD));
        JournalEntry entry = new JournalEntry(
                        id,
                        day,
                        day.equals(wanted) ? null : wanted,
                        recordedAt,
                        actor.reference(),
                        proposedBy,
                        intent,
                        step,
                        fingerprint,
                        draft,
                        lines,
                        book.available(),
                        book.held(),
                        book.headHash(),
                        null)
                .chained();
        book.append(id.number(), entry.hash(), recordedAt);
        past.add(entry);
        return id;
    }
}
