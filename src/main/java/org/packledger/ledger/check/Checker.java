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

    private final List<CheckPass> passes = new ArrayList<>();

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
        passes.add(new ReplayPass(zone));
        passes.add(new LogPass(published));
        queries.forEach(name -> passes.add(QueryPass.named(name)));
        more.forEach(passes::add);
    }

    /**
     * Looks through everything.
     *
     * @param connection to read with; left as it was found
     * @param progress told how many entries were replayed, now and then
     */
    public Report check(Connection connection, LongConsumer progress) throws SQLException {
        long began = System.nanoTime();
        Findings findings = new Findings();
        Coverage coverage = new Coverage(progress);
        List<String> done = new ArrayList<>();
        Map<String, Long> stored;
        try (Snapshot snapshot = Snapshot.of(connection)) {
            for (CheckPass pass : passes) {
                pass.look(snapshot.connection(), findings, coverage);
                done.add(pass.name());
            }
            stored = count(snapshot.connection());
        }
        return new Report(
                coverage.rows(),
                stored,
                done,
                passes.stream().map(CheckPass::name).toList(),
                findings.kept(),
                findings.counts(),
                System.nanoTime() - began);
    }

    private static Map<String, Long> count(Connection snapshot) throws SQLException {
        Map<String, Long> stored = new TreeMap<>();
        for (String table : COUNTED) {
            try (PreparedStatement select = snapshot.prepareStatement("select count(*) from " + table);
                    ResultSet row = select.executeQuery()) {
                row.next();
                stored.put(table, row.getLong(1));
            }
        }
        return stored;
    }
}
