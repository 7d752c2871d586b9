package org.packledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The books of one transaction, under their locks.
 *
 * @param books by id
 * @param known what the intents at hand posted before, by intent
 */
record OpenBooks(Map<Long, OpenBook> books, Map<UUID, List<Recorded>> known) {

    boolean has(long book) {
        return books.containsKey(book);
    }

    OpenBook book(long id) {
        return books.get(id);
    }

    /** What this intent posted before, in order; empty when it is new. */
    List<Recorded> before(UUID intent) {
        return known.getOrDefault(intent, List.of());
    }
}
