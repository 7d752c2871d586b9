package org.packledger.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.packledger.it.TestDatabase;
import org.packledger.run.Logins;

/**
 * A database of its own with a {@link TrueJournal}, on the server of the tests; dropped at the end.
 *
 * @param logins of its owner and of the application
 * @param entries that it has
 */
public record BenchJournal(Logins logins, long entries) {

    /** The journal that others are measured against. */
    static final long SMALL = 10_000;

    /** How big the big one is: {@code -Dbench.entries=}. */
    static long big() {
        return Long.getLong("bench.entries", 1_000_000);
    }

    private static final Map<Long, BenchJournal> WRITTEN = new HashMap<>();

    /** The one of this size that an earlier bench of this run wrote and read, or a new one. */
    static synchronized BenchJournal shared(long entries) throws SQLException {
        BenchJournal journal = WRITTEN.get(entries);
        if (journal == null) {
            journal = of(entries);
            WRITTEN.put(entries, journal);
        }
        return journal;
    }

    /** A new one of about so many entries. */
    public static BenchJournal of(long entries) throws SQLException {
        String name = "bench_" + entries;
        OwnDatabase database = OwnDatabase.named(name);
        Path rows = TestDatabase.base().resolve("target").resolve(name);
        return new BenchJournal(database.logins(), TrueJournal.write(database.administrator(), rows, entries));
    }
}
