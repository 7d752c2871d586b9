package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.IntentConflict;

/** Locks the book, answers what was done before, lets the recipe write, and closes the book again. */
@ApplicationScoped
class Clerk {

    @Inject
    private BookTable books;

    @Inject
    private LotTable lots;

    @Inject
    private Journal journal;

    @Inject
    private Answers answers;

    @Inject
    private BusinessClock clock;

    @Inject
    private PostingGuard guard;

    /** Carries out one instruction, or answers it as the first time. */
    Posted post(Instruction instruction, Consumer<OpenBook> recipe) {
        guard.mustBeOpen();
        Book locked = books.lock(instruction.book());
        List<Recorded> before = journal.ofIntent(instruction.intent().id());
        if (!before.isEmpty()) {
            return again(instruction, before);
        }
        OpenBook book = open(locked);
        book.begin(instruction);
        recipe.accept(book);
        write(locked, book);
        return answers.toFirst(book);
    }

    private OpenBook open(Book locked) {
        Instant recordedAt = locked.recordingTime(clock.now());
        LocalDate today = recordedAt.atZone(clock.zone()).toLocalDate();
        return new OpenBook(locked, new Shelf(lots, locked.id()), new Past(journal, locked.id()), recordedAt, today);
    }

    /** Everything at once: the next posting of this transaction reads it afresh. */
    private void write(Book locked, OpenBook book) {
        List<JournalEntry> entries = book.past().pending();
        if (!entries.isEmpty()) {
            books.update(locked);
            book.lots().write();
            journal.append(entries);
        }
    }

    private Posted again(Instruction instruction, List<Recorded> before) {
        boolean same = before.stream()
                .allMatch(entry ->
                        entry.isOf(instruction.fingerprint()) && entry.id().book() == instruction.book());
        if (!same) {
            throw new IntentConflict(instruction.intent());
        }
        return answers.toRepeat(before);
    }
}
