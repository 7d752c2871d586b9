package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.IntentConflict;

/**
 * Locks the books, answers what was done before, lets the recipes write, and closes the books again: one round trip to
 * lock, one to read of each kind, one batch for each table, however many errands there are.
 */
@ApplicationScoped
class Clerk {

    @Inject
    private BookTable books;

    @Inject
    private OpenBooksReader reader;

    @Inject
    private Answers answers;

    @Inject
    private PostingGuard guard;

    /** Carries out one instruction, or answers it as the first time. */
    Posted post(Instruction instruction, Consumer<OpenBook> recipe) {
        return postAll(List.of(new Errand(instruction, Optional.empty(), recipe)))
                .get(0);
    }

    /**
     * Carries out all of these or, when one is refused, nothing.
     *
     * @return the answers in the order of the errands
     */
    List<Posted> postAll(List<Errand> errands) {
        guard.mustBeOpen();
        mustDiffer(errands);
        OpenBooks open = reader.open(books.lock(booksOf(errands)), errands);
        List<Posted> posted =
                errands.stream().map(errand -> carryOut(open, errand)).toList();
        reader.write(open);
        return posted;
    }

    /**
     * Carries out what can be: who is refused does not stop the others, and books that somebody else has locked, or that
     * have no row yet, are left alone.
     *
     * @return the answers in the order of the errands
     */
    List<Served> postEach(List<Errand> errands) {
        guard.mustBeOpen();
        mustDiffer(errands);
        OpenBooks open = reader.open(books.lockFree(booksOf(errands)), errands);
        List<Served> served = new ArrayList<>();
        for (Errand errand : errands) {
            served.add(open.has(errand.book()) ? serve(open, errand) : Served.ALONE);
        }
        reader.write(open);
        return served;
    }

    /** A refusal before anything was written down leaves the book as it was for the next one. */
    private Served serve(OpenBooks open, Errand errand) {
        try {
            return Served.posted(carryOut(open, errand));
        } catch (DomainException refused) {
            if (open.book(errand.book()).hasMoved()) {
                throw new IllegalStateException("refused after it was begun; all are done alone", refused);
            }
            return Served.refused(refused);
        }
    }

    private Posted carryOut(OpenBooks open, Errand errand) {
        List<Recorded> before = open.before(errand.intent());
        if (!before.isEmpty()) {
            return again(errand.instruction(), before);
        }
        OpenBook book = open.book(errand.book());
        book.begin(errand.instruction());
        errand.recipe().accept(book);
        return answers.toFirst(book);
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

    private static SortedSet<Long> booksOf(List<Errand> errands) {
        return errands.stream().map(Errand::book).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the first of two twins did is not in the journal yet when the second is looked for. */
    private static void mustDiffer(List<Errand> errands) {
        if (Set.copyOf(errands.stream().map(Errand::intent).toList()).size() < errands.size()) {
            throw new IllegalArgumentException("the same intent twice in one go");
        }
    }
}
