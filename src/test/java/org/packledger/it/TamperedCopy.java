package org.packledger.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A few books in a schema of their own, where nothing refuses a change; and the same once more, to make it whole again. */
final class TamperedCopy implements AutoCloseable {

    static final List<String> TABLES = List.of("book", "lot", "journal_entry", "posting", "lot_choice", "lot_terms");

    private static final String COPY = "tampered";
    private static final String WHOLE = "whole";

    private final Connection connection;

    private TamperedCopy(Connection connection) {
        this.connection = connection;
    }

    static TamperedCopy of(long firstBook, long lastBook) throws SQLException {
        Connection connection = JdbcAsAdministrator.open();
        String from = Rows.of(connection, "select database()").get(0);
        TamperedCopy copy = new TamperedCopy(connection);
        for (String schema : List.of(COPY, WHOLE)) {
            copy.execute("create or replace database " + schema + " character set utf8mb4");
            for (String table : TABLES) {
                String key = table.equals("book") ? "id" : "book_id";
                copy.execute("create table %s.%s like %s.%s".formatted(schema, table, from, table));
                copy.execute("insert into %s.%s select * from %s.%s where %s between %d and %d"
                        .formatted(schema, table, from, table, key, firstBook, lastBook));
            }
        }
        connection.setCatalog(COPY);
        return copy;
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows it changed; 0 also when the table itself refused it. */
    int change(String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refusedByACheckOrKey) {
            return 0;
        }
    }

    void restore() throws SQLException {
        for (String table : TABLES) {
            execute("delete from " + table);
            execute("insert into %s select * from %s.%s".formatted(table, WHOLE, table));
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop database " + COPY);
        execute("drop database " + WHOLE);
        connection.close();
    }
}
