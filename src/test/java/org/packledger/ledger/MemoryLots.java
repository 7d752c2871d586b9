package org.packledger.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lots in memory: read as copies, as from a row. */
final class MemoryLots extends LotTable {

    private final MemoryRows rows;

    MemoryLots(MemoryRows rows) {
        this.rows = rows;
    }

    @Override
    List<Lot> withUnits(Collection<Long> books) {
        return rows.lots().stream()
                .filter(lot -> books.contains(lot.book()) && lot.available() > 0)
                .toList();
    }

    @Override
    List<Lot> ofDocument(long book, String document) {
        return rows.lots().stream()
                .filter(lot -> lot.book() == book && lot.document().equals(document))
                .toList();
    }

    @Override
    Optional<Lot> find(long id) {
        return rows.lots().stream().filter(lot -> lot.id() == id).findFirst();
    }

    @Override
    void insert(Lot lot) {
        lot.isNumbered(rows.nextLot());
        rows.put(lot);
    }

    @Override
    void update(Collection<Lot> lots) {
        lots.forEach(rows::put);
    }
}
