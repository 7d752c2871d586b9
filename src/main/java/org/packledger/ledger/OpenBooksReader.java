package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.packledger.kernel.BusinessClock;

/** Reads what locked books need to be worked on, and writes them back: everything at once. */
@ApplicationScoped
class OpenBooksReader {

    @Inject
    private BookTable books;

    @Inject
    private LotTable lots;

    @Inject
    private Journal journal;

    @Inject
    private BusinessClock clock;

    /** Opens these books for what is to be done. */
    OpenBooks open(Collection<Book> locked, List<Errand> errands) {
        Map<UUID, List<Recorded>> known = journal
                .ofIntents(errands.stream().map(Errand::intent).toList())
                .stream()
                .collect(Collectors.groupingBy(Recorded::intent));
        Map<Long, List<Lot>> withUnits = lots
                .withUnits(locked.stream().map(Book::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Lot::book));
        Map<Long, OpenBook> open = new LinkedHashMap<>();
        for (Book book : locked) {
            open.put(book.id(), open(book, withUnits.getOrDefault(book.id(), List.of())));
        }
        foresee(open, errands);
        return new OpenBooks(open, known);
    }

    private OpenBook open(Book locked, List<Lot> withUnits) {
        Instant recordedAt = locked.recordingTime(clock.now());
        LocalDate today = recordedAt.atZone(clock.zone()).toLocalDate();
        return new OpenBook(
                locked, new Shelf(lots, locked.id(), withUnits), new Past(journal, locked.id()), recordedAt, today);
    }

    /** Reads the matters of all at once, since the recipes will ask for them one by one. */
    private void foresee(Map<Long, OpenBook> open, List<Errand> errands) {
        List<Errand> about = errands.stream()
                .filter(errand -> errand.matter().isPresent() && open.containsKey(errand.book()))
                .toList();
        if (about.isEmpty()) {
            return;
        }
        Map<Matter, List<Recorded>> entries =
                journal
                        .of(about.stream()
                                .map(errand -> errand.matter().get())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Recorded::matter));
        for (Errand errand : about) {
            Matter matter = errand.matter().get();
            List<Recorded> ofBook = entries.getOrDefault(matter, List.of()).stream()
                    .filter(entry -> entry.id().book() == errand.book())
                    .toList();
            open.get(errand.book()).past().knows(matter, ofBook);
        }
    }

    /** Writes what was done: the next posting of this transaction reads it afresh. */
    void write(OpenBooks open) {
        List<OpenBook> moved = open.books().values().stream()
                .filter(book -> book.past().size() > 0)
                .toList();
        if (!moved.isEmpty()) {
            books.update(moved.stream().map(OpenBook::book).toList());
            lots.update(moved.stream()
                    .flatMap(book -> book.lots().changed().stream())
                    .toList());
            journal.append(moved.stream()
                    .flatMap(book -> book.past().pending().stream())
                    .toList());
        }
    }
}
