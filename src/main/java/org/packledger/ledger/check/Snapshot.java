package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a connection see one instant of everything, and nothing that comes later. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    /** From now on the connection sees this instant only. */
    static Snapshot of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
        }
        return new Snapshot(connection);
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
