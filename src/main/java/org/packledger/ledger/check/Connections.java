package org.packledger.ledger.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Several connections to one database, closed together. */
public final class Connections implements AutoCloseable {

    /** Where connections come from. */
    @FunctionalInterface
    public interface Source {
        /** A new one. */
        Connection get() throws SQLException;
    }

    private final List<Connection> open = new ArrayList<>();

    private Connections() {}

    /** So many of them; none stays open when one cannot be had. */
    @SuppressWarnings("try")
    public static Connections of(int count, Source source) throws SQLException {
        Connections connections = new Connections();
        try {
            for (int i = 0; i < count; i++) {
                connections.open.add(source.get());
            }
            return connections;
        } catch (SQLException | RuntimeException e) {
            try (connections) {
                throw e;
            }
        }
    }

    /** All of them, in the order in which they were opened. */
    public List<Connection> list() {
        return List.copyOf(open);
    }

    @Override
    public void close() throws SQLException {
        SQLException failed = null;
        for (Connection connection : open) {
            try {
                connection.close();
            } catch (SQLException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
