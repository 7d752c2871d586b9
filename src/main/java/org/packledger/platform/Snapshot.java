package org.packledger.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * What the database held at one instant: whatever is committed meanwhile is not seen, however long the reading takes. Only
 * reads, and ends with the call that it is given to.
 */
public final class Snapshot {

    private static final int ROWS_AT_ONCE = 2000;

    private final Handle handle;

    private Snapshot(Handle handle) {
        this.handle = handle;
    }

    /** Takes one through a connection of its own. */
    public static void take(Jdbi jdbi, Consumer<Snapshot> reading) {
        try (Handle handle = jdbi.open()) {
            handle.execute("set transaction isolation level repeatable read");
            handle.execute("start transaction with consistent snapshot, read only");
            try {
                reading.accept(new Snapshot(handle));
            } finally {
                handle.execute("rollback");
            }
        }
    }

    /** What is done with a row. */
    public interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    /** All rows; the statement bounds how many. */
    public <T> List<T> list(Class<T> row, String sql, Map<String, ?> parameters) {
        return Reads.query(handle, row, sql, parameters).mapTo(row).list();
    }

    /** The only row, or nothing. */
    public <T> Optional<T> find(Class<T> row, String sql, Map<String, ?> parameters) {
        return Reads.query(handle, row, sql, parameters).mapTo(row).findOne();
    }

    /** One row after the other, forward only, so that memory does not grow with them. Nothing else is asked meanwhile. */
    public void each(String sql, Map<String, ?> parameters, EachRow what) {
        try (Query query = handle.createQuery(sql)) {
            query.bindMap(parameters).setFetchSize(ROWS_AT_ONCE).scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                while (row.next()) {
                    what.read(row);
                }
                return row;
            });
        }
    }

    /** The connection, for SQL that belongs to another package; it is not closed by who borrows it. */
    public Connection connection() {
        return handle.getConnection();
    }
}
