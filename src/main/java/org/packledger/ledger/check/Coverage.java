package org.packledger.ledger.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** What a check has looked at, counted as it goes; held against what the tables count by themselves. */
public final class Coverage {

    private final Map<String, Long> looked = new TreeMap<>();
    private final LongConsumer progress;

    /** @param progress is told how many more entries were looked at, now and then */
    public Coverage(LongConsumer progress) {
        this.progress = progress;
    }

    /** So many rows of that table were looked at. */
    public void looked(String table, long rows) {
        looked.merge(table, rows, Long::sum);
    }

    /** Tells that so many more entries were looked at. */
    public void goesOn(long entries) {
        progress.accept(entries);
    }

    /** Rows looked at, by table. */
    public Map<String, Long> rows() {
        return Map.copyOf(looked);
    }
}
