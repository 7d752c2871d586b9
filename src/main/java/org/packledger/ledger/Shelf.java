package org.packledger.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.NotFound;

/**
 * The lots of one book under its lock, each read once and read afresh: what the transaction saw of a lot before it held
 * the lock may be out of date.
 */
final class Shelf {

    private static final String REFRESH = "eclipselink.refresh";

    private final EntityManager entities;
    private final long book;
    private final Map<Long, Lot> lots = new LinkedHashMap<>();

    Shelf(EntityManager entities, long book) {
        this.entities = entities;
        this.book = book;
        put(entities.createNamedQuery(Lot.WITH_UNITS, Lot.class)
                .setParameter("book", book)
                .getResultList());
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
        Lot lot = lots.computeIfAbsent(id, unseen -> entities.find(Lot.class, unseen, Map.of(REFRESH, true)));
        if (lot == null || lot.book() != book) {
            throw new NotFound("lot");
        }
        return lot;
    }

    /** A new lot without units. */
    Lot announce(NewLot lot, String document) {
        Lot announced = Lot.announced(book, lot, document);
        entities.persist(announced);
        entities.flush(); // its id goes into the postings
        put(List.of(announced));
        return announced;
    }

    private void put(Collection<Lot> seen) {
        seen.forEach(lot -> lots.put(lot.id(), lot));
    }
}
