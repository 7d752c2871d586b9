package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.NotFound;

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
        OpenBook book = new OpenBook(locked, instruction, clock.now());
        lotsWithUnits(book.id()).stream().filter(lot -> lot.isOver(today())).forEach(book::expire);
        recipe.accept(book);
        if (!book.entries().isEmpty()) {
            journal.append(book.entries());
        }
        return answers.toFirst(book);
    }

    /** The vendor's date, by which lots are over. */
    LocalDate today() {
        return clock.today();
    }

    /** A new lot without units. */
    Lot announce(long book, NewLot lot, String document) {
        Lot announced = Lot.announced(book, lot, document);
        entities.persist(announced);
        entities.flush();
        return announced;
    }

    /** A lot of this book. */
    Lot lot(long book, long id) {
        Lot lot = entities.find(Lot.class, id);
        if (lot == null || lot.book() != book) {
            throw new NotFound("lot");
        }
        return lot;
    }

    /** The lots of a book that have units to give, as they stand under its lock. */
    List<Lot> lotsWithUnits(long book) {
        return entities.createQuery(
                        "select lot from Lot lot where lot.book = :book and lot.available > 0 order by lot.id",
                        Lot.class)
                .setParameter("book", book)
                .getResultList();
    }

    private Book lock(long id) {
        Book book = entities.find(Book.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (book == null) {
            journal.openBook(id);
            book = entities.find(Book.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        return book;
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
