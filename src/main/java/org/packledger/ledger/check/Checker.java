package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Looks through everything that is stored, in one consistent snapshot: replays the journal, asks the queries of sql/audit,
 * and whatever else the features contribute. What the tables hold is counted apart from what was looked at, so that a pass
 * that skips something cannot make it clean.
 */
public final class Checker {

    private static final List<String> COUNTED =
            List.of("journal_entry", "posting", "lot_terms", "lot_choice", "book", "lot", "log_leaf", "checkpoint");

    /** Connections that a check takes: while one waits for the disk or for the other side, another works. */
    public static final int CONNECTIONS = 4;

    /** The last book of this part of all, so that each part has about as many entries. */
    private static final String UP_TO = """
            select coalesce(min(id), 0)
              from (select id, sum(next_number) over (order by id) as upto, sum(next_number) over () as total from book) b
             where %d * upto >= %d * total""";

    private final ZoneId zone;
    private final List<CheckPass> others = new ArrayList<>();

    /**
     * A checker of all that this release knows.
     *
     * @param zone the vendor's: it decides when a day ends
     * @param published the checkpoints that were kept outside the database
     * @param more what others contribute
     */
    public Checker(ZoneId zone, Supplier<List<String>> published, Iterable<CheckPass> more) {
        this(zone, published, AuditQueries.NAMES, more);
    }

    /** The same with these queries of sql/audit only. */
    public Checker(ZoneId zone, Supplier<List<String>> published, List<String> queries, Iterable<CheckPass> more) {
        this.zone = zone;
        others.add(new LogPass(published));
        queries.forEach(name -> others.add(QueryPass.named(name)));
        more.forEach(others::add);
    }

    /**
     * Looks through everything, one pass after the other.
     *
     * @param connection to read with; left as it was found
     * @param progress told how many entries were replayed, now and then
     */
    public Report check(Connection connection, LongConsumer progress) throws SQLException {
        return check(List.of(connection), Runnable::run, progress);
    }

    /**
     * Looks through everything, as many passes at a time as there are connections.
     *
     * @param connections to read with, at least one; left as they were found
     * @param executor gives each connection but the first one a thread
     * @param progress told how many entries were replayed, now and then, from any of the threads
     */
    public Report check(List<Connection> connections, Executor executor, LongConsumer progress) throws SQLException {
        long began = System.nanoTime();
        List<Snapshot> snapshots = Snapshot.of(connections);
        try {
            AtomicLong replayed = new AtomicLong();
            List<PassRun> runs = passes(snapshots.get(0).connection(), snapshots.size()).stream()
                    .map(pass -> new PassRun(pass, more -> progress.accept(replayed.addAndGet(more))))
                    .toList();
            PassRun.all(runs, snapshots, executor);
            Findings findings = new Findings();
            Coverage coverage = new Coverage(more -> {});
            runs.forEach(run -> run.addTo(findings, coverage));
            return new Report(
                    coverage.rows(),
                    count(snapshots.get(0).connection()),
                    runs.stream().filter(PassRun::isDone).map(PassRun::name).toList(),
                    runs.stream().map(PassRun::name).toList(),
                    findings.kept(),
                    findings.counts(),
                    System.nanoTime() - began);
        } finally {
            for (Snapshot snapshot : snapshots) {
                snapshot.close();
            }
        }
    }

    /** The replay in as many parts as there are connections to share it; then the others. */
    private List<CheckPass> passes(Connection snapshot, int parts) throws SQLException {
        List<CheckPass> passes = new ArrayList<>();
        long first = 0;
        for (int part = 1; part < parts; part++) {
            long last = Math.max(first, number(snapshot, UP_TO.formatted(parts, part)));
            passes.add(new ReplayPass("replay " + part, zone, first, last));
            first = last + 1;
        }
        passes.add(new ReplayPass("replay " + parts, zone, first, Long.MAX_VALUE));
        passes.addAll(others);
        return passes;
    }

    private static Map<String, Long> count(Connection snapshot) throws SQLException {
        Map<String, Long> stored = new TreeMap<>();
        for (String table : COUNTED) {
            stored.put(table, number(snapshot, "select count(*) from " + table));
        }
        return stored;
    }

    private static long number(Connection snapshot, String sql) throws SQLException {
        try (PreparedStatement select = snapshot.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
