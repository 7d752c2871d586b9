package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Says what an instruction did, in the same words for the first time and for every retry. */
@ApplicationScoped
class Answers {

    @Inject
    private LotTable table;

    @Inject
    private Journal journal;

    /** The answer to an instruction that was carried out just now. */
    Posted toFirst(OpenBook book) {
        List<JournalEntry> own = book.ownEntries();
        if (own.isEmpty()) {
            return Posted.nothing(book.id(), book.availableBefore());
        }
        List<PostingLine> lines =
                own.stream().flatMap(entry -> entry.lines().stream()).toList();
        JournalEntry last = own.get(own.size() - 1);
        return answer(last.id(), book.availableBefore(), last.availableAfter(), lines, book.lots()::get, false);
    }

    /** The answer to an instruction whose entries stand in the journal. */
    Posted toRepeat(List<Recorded> own) {
        EntryId first = own.get(0).id();
        int availableBefore = journal.find(new EntryId(first.book(), first.number() - 1))
                .map(Recorded::availableAfter)
                .orElse(0);
        List<PostingLine> lines = own.stream()
                .flatMap(entry -> journal.lines(entry.id()).stream())
                .toList();
        Recorded last = own.get(own.size() - 1);
        return answer(
                last.id(),
                availableBefore,
                last.availableAfter(),
                lines,
                lot -> table.find(lot).orElseThrow(),
                true);
    }

    private static Posted answer(
            EntryId entry,
            int before,
            int after,
            List<PostingLine> lines,
            LongFunction<Lot> lotsById,
            boolean repeated) {
        Optional<Posted.Unit> unit = lines.stream()
                .filter(line -> line.slot() != null)
                .reduce((first, second) -> second)
                .map(line -> new Posted.Unit(
                        line.lot(), line.slot(), lotsById.apply(line.lot()).worth(line.slot())));
        List<Long> lots = lines.stream()
                .map(PostingLine::lot)
                .filter(lot -> lot != null)
                .distinct()
                .toList();
        return new Posted(entry, before, after, unit, lots, repeated);
    }
}
