package org.packledger.audit.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.packledger.platform.Snapshot;

/** Where entries stand in the log; read some thousands at a time, for who asks for them in order. */
final class LogPositions {

    private static final int AT_ONCE = 4096;
    private static final String POSITIONS =
            "select number, position from log_leaf where book_id = :book and number between :first and :last";

    private final Snapshot snapshot;
    private final Map<Long, Long> known = new HashMap<>();
    private long book = -1;
    private long last;

    LogPositions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The position of this entry; empty while it is not sealed. */
    Optional<Long> find(long ofBook, long number) {
        if (ofBook != book || number > last) {
            book = ofBook;
            last = number + AT_ONCE - 1;
            known.clear();
            snapshot.each(
                    POSITIONS,
                    Map.of("book", ofBook, "first", number, "last", last),
                    row -> known.put(row.getLong("number"), row.getLong("position")));
        }
        return Optional.ofNullable(known.get(number));
    }
}
