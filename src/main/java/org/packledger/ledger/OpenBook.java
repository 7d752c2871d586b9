package org.packledger.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Money;

/**
 * A book under its lock while one instruction is carried out: gives entries their numbers, times and hashes, and keeps
 * the head in step. Nothing is written until the whole instruction is done.
 */
final class OpenBook {

    private static final Actor EXPIRY = Actor.job("expiry");

    private final Book book;
    private final Instruction instruction;
    private final Shelf lots;
    private final LocalDate today;
    private final Instant recordedAt;
    private final List<JournalEntry> entries = new ArrayList<>();
    private int steps;
    private int availableBefore;

    /**
     * @param now the one moment of the whole instruction
     * @param today the vendor's date at that moment
     */
    OpenBook(Book book, Instruction instruction, Shelf lots, Instant now, LocalDate today) {
        this.book = book;
        this.instruction = instruction;
        this.lots = lots;
        this.today = today;
        this.recordedAt = book.recordingTime(now);
        this.availableBefore = book.available();
    }

    Instruction instruction() {
        return instruction;
    }

    long id() {
        return book.id();
    }

    Shelf lots() {
        return lots;
    }

    /** Units available before the instruction, expired ones not counted. */
    int availableBefore() {
        return availableBefore;
    }

    List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** The entries that the instruction itself asked for, expiries left out. */
    List<JournalEntry> ownEntries() {
        return entries.stream()
                .filter(entry -> entry.intent().equals(instruction.intent().id()))
                .toList();
    }

    /** Takes the next number for what the instruction asks. */
    EntryId append(Draft draft) {
        return append(
                draft,
                instruction.effectiveOn(),
                instruction.actor(),
                instruction.intent().id(),
                steps++,
                instruction.fingerprint());
    }

    /** Expires every lot whose last day has passed, before the instruction sees any of them. */
    void expireWhatIsOver() {
        lots.withUnits().stream().filter(lot -> lot.isOver(today)).forEach(lot -> {
            availableBefore -= lot.available();
            expire(lot, dayAfter(lot));
        });
    }

    /** Expires the unit that a release gave back to a lot whose last day has passed: not before it was given back. */
    void expireIfOver(Lot lot) {
        if (lot.isOver(today)) {
            LocalDate over = dayAfter(lot);
            expire(lot, over.isBefore(instruction.effectiveOn()) ? instruction.effectiveOn() : over);
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
                .leg(PostingLine.units(Account.UNITS_EXPIRED, lot.id(), null, rest));
        if (!worth.isZero()) {
            draft.leg(PostingLine.money(Account.DEFERRED_REVENUE, worth, lot.id(), null))
                    .leg(PostingLine.money(Account.REVENUE_BREAKAGE, worth.negated(), lot.id(), null));
        }
        UUID intent = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        append(draft, day, EXPIRY, intent, 0, Fingerprint.of(name));
        lot.expireAvailable();
    }

    private EntryId append(
            Draft draft, LocalDate effectiveOn, Actor actor, UUID intent, int step, Fingerprint fingerprint) {
        EntryId id = new EntryId(book.id(), book.nextNumber());
        List<PostingLine> lines = draft.balancedLines();
        book.moved(draft.moved(Account.UNITS_AVAILABLE), draft.moved(Account.UNITS_HELD));
        JournalEntry entry = new JournalEntry(
                        id,
                        effectiveOn,
                        recordedAt,
                        actor.reference(),
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
        entries.add(entry);
        return id;
    }
}
