package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.packledger.platform.Connections;

/**
 * Looks whether the database keeps what is committed and refuses what must never change: durable commits, strict mode,
 * triggers, and an application user who may not change the journal.
 */
@ApplicationScoped
class Protection {

    /** Tables whose rows neither the application nor a slip of the owner may change or remove. */
    static final List<String> INSERT_ONLY = List.of("journal_entry", "posting", "lot_choice", "lot_terms");

    private static final int COMMAND_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;

    @Inject
    private Connections connections;

    /** What is wrong, in English sentences for the log and for accountants; nothing when all is well. */
    List<String> missing() {
        return Journal.use(connections, connection -> {
            List<String> missing = new ArrayList<>();
            settings(connection, missing);
            triggers(connection, missing);
            rights(connection, missing);
            return missing;
        });
    }

    private static void settings(Connection connection, List<String> missing) throws SQLException {
        String sql = "select @@global.innodb_flush_log_at_trx_commit, @@global.log_bin, @@global.sync_binlog,"
                + " @@session.sql_mode, @@global.innodb_doublewrite";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            if (row.getInt(1) != 1) {
                missing.add("innodb_flush_log_at_trx_commit is %d and must be 1".formatted(row.getInt(1)));
            }
            if (row.getInt(2) == 1 && row.getInt(3) != 1) {
                missing.add("sync_binlog is %d and must be 1 while the binary log is on".formatted(row.getInt(3)));
            }
            if (!row.getString(4).contains("STRICT_TRANS_TABLES")
                    && !row.getString(4).contains("STRICT_ALL_TABLES")) {
                missing.add("sql_mode is not strict: " + row.getString(4));
            }
            if ("0".equals(row.getString(5)) || "OFF".equals(row.getString(5))) {
                missing.add("innodb_doublewrite is off");
            }
        }
    }

    private static void triggers(Connection connection, List<String> missing) throws SQLException {
        Set<String> standing = new HashSet<>();
        try (PreparedStatement call = connection.prepareStatement("call standing_guards()");
                ResultSet row = call.executeQuery()) {
            while (row.next()) {
                standing.add(row.getString(1));
            }
        }
        for (String table : INSERT_ONLY) {
            for (String guard : List.of(table + "_no_update", table + "_no_delete")) {
                if (!standing.contains(guard)) {
                    missing.add("the trigger %s is missing".formatted(guard));
                }
            }
        }
    }

    private static void rights(Connection connection, List<String> missing) throws SQLException {
        for (String table : INSERT_ONLY) {
            if (isAllowed(connection, "update %s set book_id = book_id where false".formatted(table))) {
                missing.add("the application may update " + table);
            }
            if (isAllowed(connection, "delete from %s where false".formatted(table))) {
                missing.add("the application may delete from " + table);
            }
        }
    }

    /** The database refuses for want of rights before it looks at any row. */
    private static boolean isAllowed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == COMMAND_DENIED || e.getErrorCode() == COLUMN_DENIED) {
                return false;
            }
            throw e;
        }
    }
}
