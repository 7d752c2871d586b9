package org.packledger.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Inserts many rows by one statement: for the database that costs a fraction of as many statements, also when they are
 * sent together.
 *
 * @param into {@code insert into … (…) values}
 * @param columns how many
 * @param writer binds the values of one row in their order
 */
public record ManyRows<T>(String into, int columns, Writer<T> writer) {

    private static final int MOST = 256;

    /** A longer statement is not kept by the driver, and is prepared anew each time. */
    private static final int CHARACTERS = 8000;

    /** Binds the values of one row. */
    public interface Writer<T> {
        void write(Row row, T what) throws SQLException;
    }

    /** Inserts these rows in their order, by as few statements as may be; nothing for an empty list. */
    public void insert(Connection connection, List<T> rows) throws SQLException {
        for (int from = 0; from < rows.size(); ) {
            int size = together(Math.min(most(), rows.size() - from));
            insertTogether(connection, rows.subList(from, from + size));
            from += size;
        }
    }

    private void insertTogether(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement(rows.size()))) {
            Row row = new Row(insert);
            for (T what : rows) {
                writer.write(row, what);
            }
            insert.executeUpdate();
        }
    }

    /** The statement for so many rows. */
    String statement(int rows) {
        return into + " " + Places.of(rows, one());
    }

    /** How many rows one statement takes. */
    int most() {
        return Math.max(1, Math.min(MOST, (CHARACTERS - into.length()) / (one().length() + ", ".length())));
    }

    private String one() {
        return "(" + Places.of(columns, "?") + ")";
    }

    /**
     * How many of so many rows go first: all of them up to eight, beyond the most that three binary digits can tell. So few
     * statements are prepared, and each of them leaves less than a fifth for the next ones.
     */
    static int together(int left) {
        int most = Math.min(MOST, left);
        int whole = Math.max(1, Integer.highestOneBit(most) / 4);
        return most <= 8 ? most : most / whole * whole;
    }
}
