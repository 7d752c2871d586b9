package org.packledger.ledger;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Books in memory: read as copies, as from a row. */
final class MemoryBooks extends BookTable {

    private final MemoryRows rows;

    MemoryBooks(MemoryRows rows) {
        this.rows = rows;
    }

    @Override
    List<Book> lock(SortedSet<Long> ids) {
        return ids.stream().map(rows::book).toList();
    }

    @Override
    List<Book> lockFree(SortedSet<Long> ids) {
        return ids.stream()
                .filter(id -> !rows.isLockedByOthers(id))
                .map(rows::book)
                .toList();
    }

    @Override
    void update(Collection<Book> books) {
        books.forEach(rows::put);
    }
}
