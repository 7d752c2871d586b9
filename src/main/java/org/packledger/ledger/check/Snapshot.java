package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes connections see one instant of everything, and nothing that comes later. */
final class Snapshot implements AutoCloseable {

    /** So often somebody may post between two connections before we go on with one. */
    private static final int TRIES = 50;

    /** Every posting changes it: the number and hash of the newest entry of each book. */
    private static final String HEADS = "select concat_ws(' ', count(*), sum(next_number),"
            + " sum(conv(left(hex(head_hash), 8), 16, 10))) from book";

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    /**
     * As many as can be had that see the same instant: both were begun with nothing posted in between. The first
     * connection always gets one.
     */
    static List<Snapshot> of(List<Connection> connections) throws SQLException {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int left = TRIES; left > 0; left--) {
            for (Connection connection : connections) {
                snapshots.add(of(connection));
            }
            if (areAlike(snapshots)) {
                return snapshots;
            }
            for (Snapshot snapshot : snapshots) {
                snapshot.close();
            }
            snapshots.clear();
        }
        return List.of(of(connections.get(0)));
    }

    /** From now on the connection sees this instant only. */
    private static Snapshot of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
        }
        return new Snapshot(connection);
    }

    private static boolean areAlike(List<Snapshot> snapshots) throws SQLException {
        if (snapshots.size() == 1) {
            return true;
        }
        String first = snapshots.get(0).heads();
        for (Snapshot other : snapshots) {
            if (!other.heads().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private String heads() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HEADS)) {
            row.next();
            return row.getString(1);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
