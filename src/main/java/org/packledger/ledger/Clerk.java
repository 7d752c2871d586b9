package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.IntentConflict;

/**
 * Locks the book, answers what was done before, expires what is over, lets the recipe write, and closes the book again.
 */
@ApplicationScoped
class Clerk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private Answers answers;

    @Inject
    private BusinessClock clock;

    /** Carries out one instruction, or answers it as the first time. */
    Posted post(Instruction instruction, Consumer<OpenBook> recipe) {
        Book locked = lock(instruction.book());
        List<Recorded> before = journal.ofIntent(instruction.intent().id());
        if (!before.isEmpty()) {
            return again(instruction, before);
        }
        Instant now = clock.now();
        LocalDate today = now.atZone(clock.zone()).toLocalDate();
        OpenBook book = new OpenBook(locked, instruction, new Shelf(entities, locked.id()), now, today);
        book.expireWhatIsOver();
        recipe.accept(book);
        write(book);
        return answers.toFirst(book);
    }

    /** Heads and lots are sent at once: the next posting of this transaction reads them afresh. */
    private void write(OpenBook book) {
        if (!book.entries().isEmpty()) {
            entities.flush();
            journal.append(book.entries());
        }
    }

    private Book lock(long id) {
        return findLocked(id).orElseGet(() -> {
            journal.openBook(id);
            return findLocked(id).orElseThrow();
        });
    }

    private Optional<Book> findLocked(long id) {
        List<Book> found = entities.createNamedQuery(Book.LOCKED, Book.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst();
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
