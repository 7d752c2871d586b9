package org.packledger.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.NotFound;

/** The lots of one book under its lock, each read once. */
final class Shelf {

    private final LotTable table;
    private final long book;
    private final Map<Long, Lot> lots = new LinkedHashMap<>();

    /** @param withUnits the lots of the book that have units to give, just read */
    Shelf(LotTable table, long book, Collection<Lot> withUnits) {
        this.table = table;
        this.book = book;
        put(withUnits);
    }

    /** The lots that have units to give. */
    List<Lot> withUnits() {
        return lots.values().stream().filter(lot -> lot.available() > 0).toList();
    }

    /**
     * A lot of this book.
     *
     * @throws NotFound when there is none, or when it is another book's
     */
    Lot get(long id) {
        Lot lot = lots.computeIfAbsent(id, unseen -> table.find(unseen).orElse(null));
        if (lot == null || lot.book() != book) {
            throw new NotFound("lot");
        }
        return lot;
    }

    /** The lots of an invoice, by their number. */
    List<Lot> ofDocument(String document) {
        return table.ofDocument(book, document).stream()
                .map(read -> lots.computeIfAbsent(read.id(), unseen -> read))
                .toList();
    }

    /** A new lot, numbered. */
    Lot put(Lot lot) {
        table.insert(lot); // its number goes into the postings
        put(List.of(lot));
        return lot;
    }

    /** The lots whose rows must be written again. */
    List<Lot> changed() {
        return lots.values().stream().filter(Lot::hasChanged).toList();
    }

    private void put(Collection<Lot> seen) {
        seen.forEach(lot -> lots.put(lot.id(), lot));
    }
}
