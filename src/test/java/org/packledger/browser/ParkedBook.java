package org.packledger.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.packledger.it.JdbcAsOwner;

/** A book against which a finding stands, for as long as pages are looked at: the demo world has none. */
final class ParkedBook {

    private ParkedBook() {}

    static ParkedBook planted() {
        run(
                "insert into check_run (occasion, started_by, started_by_name, started_at, entries, finished_at, verdict,"
                        + " coverage, finding_count, intent_id) values ('DEMAND', 'staff-5', 'Priya Nair',"
                        + " utc_timestamp(6), 1, utc_timestamp(6), 'FINDINGS', 'book: 3 of 3', 1, uuid())",
                "insert into check_finding (run_id, place, kind, book_id, number, lot_id, text) values"
                        + " ((select max(id) from check_run), 1, 'CHAIN', 3, 1, 0, 'its hash is not that of its fields')",
                "update book set parked = true where id = 3",
                "insert into parking (book_id, run_id, parked_at)"
                        + " values (3, (select max(id) from check_run), utc_timestamp(6))");
        return new ParkedBook();
    }

    void release() {
        run(
                "update parking set released_at = utc_timestamp(6), released_by = 'staff-5',"
                        + " released_by_name = 'Priya Nair', reason = 'looked at' where released_at is null",
                "update book set parked = false where id = 3");
    }

    private static void run(String... statements) {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
