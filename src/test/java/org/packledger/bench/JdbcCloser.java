package org.packledger.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.UUID;

/**
 * The reference: the statements of a settlement without a hold, by hand and in the order of the ledger, and nothing else:
 * no rules, no hashing, no objects. Locks, reads, updates, inserts, commits; one after the other.
 */
final class JdbcCloser implements Closer {

    private static final String ENTRIES = "insert into journal_entry (book_id, number, kind,"
            + " effective_on, original_on, recorded_at, actor, proposed_by, intent_id, intent_step, fingerprint, incident_id, cycle, occasion,"
            + " resolves, reverses, document, reason, policy_version, available_after, held_after, hash_version,"
            + " previous_hash, hash) values " + rows(2, 24);
    private static final String POSTINGS =
            "insert into posting (book_id, number, leg, account, commodity, lot_id, slot, tax_code, amount) values "
                    + rows(6, 9);

    private final Loan connections;
    private final int together;

    /** @param together closings in one transaction */
    JdbcCloser(Loan connections, int together) {
        this.connections = connections;
        this.together = together;
    }

    private static String rows(int rows, int columns) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return String.join(", ", Collections.nCopies(rows, row));
    }

    @Override
    public void close(long book, long firstIncident) throws SQLException {
        Connection connection = connections.take();
        try {
            connection.setAutoCommit(false);
            try {
                for (int i = 0; i < together; i++) {
                    closeOne(connection, book, firstIncident + i);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } finally {
            connections.giveBack(connection);
        }
    }

    private static void closeOne(Connection connection, long book, long incident) throws SQLException {
        long number;
        byte[] head;
        int available;
        try (PreparedStatement lock = connection.prepareStatement("select next_number, head_hash, head_recorded_at,"
                + " available, held, sealed_through, parked from book where id = ? for update")) {
            lock.setLong(1, book);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                number = row.getLong(1);
                head = row.getBytes(2);
                available = row.getInt(4);
            }
        }
        UUID intent = UUID.randomUUID();
        entries(connection, "intent_id = ? order by intent_step", intent.toString());
        long lot;
        int lotAvailable;
        String cells;
        try (PreparedStatement lots = connection.prepareStatement(
                "select id, book_id, kind, title, size, basis_minor, currency, expires_after_months, granted_on,"
                        + " expires_on, document, cells, available from lot where book_id = ? and available > 0 order by id")) {
            lots.setLong(1, book);
            try (ResultSet row = lots.executeQuery()) {
                row.next();
                lot = row.getLong(1);
                cells = row.getString(12);
                lotAvailable = row.getInt(13);
            }
        }
        entries(connection, "incident_id = ? and cycle = ? and book_id = ? order by number", incident, 1, book);
        int slot = cells.indexOf('A') + 1;
        updateBook(connection, book, number, head, available);
        updateLot(connection, lot, cells, slot, lotAvailable - 1);
        insertEntries(connection, book, number, head, available, incident, intent);
        insertPostings(connection, book, number, lot, slot);
        insertChoice(connection, book, number, lot, slot);
    }

    private static void entries(Connection connection, String where, Object... parameters) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select book_id, number, kind, intent_id, fingerprint,"
                        + " incident_id, cycle, occasion, resolves, reverses, document, available_after from journal_entry where "
                        + where)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    row.getLong(1);
                }
            }
        }
    }

    private static void updateBook(Connection connection, long book, long number, byte[] head, int available)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update book set next_number = ?, head_hash = ?,"
                + " head_recorded_at = ?, available = ?, held = ? where id = ?")) {
            update.setLong(1, number + 2);
            update.setBytes(2, head);
            update.setObject(3, LocalDateTime.of(2026, 1, 15, 12, 0));
            update.setInt(4, available - 1);
            update.setInt(5, 0);
            update.setLong(6, book);
            update.executeUpdate();
        }
    }

    private static void updateLot(Connection connection, long lot, String cells, int slot, int left)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update lot set granted_on = ?, expires_on = ?, cells = ?, available = ?, held = ?, used = ?,"
                        + " expired = ?, refunded = ? where id = ?")) {
            update.setObject(1, LocalDate.of(2026, 1, 15));
            update.setObject(2, null);
            update.setString(3, cells.substring(0, slot - 1) + 'U' + cells.substring(slot));
            update.setInt(4, left);
            update.setInt(5, 0);
            update.setInt(6, cells.length() - left);
            update.setInt(7, 0);
            update.setInt(8, 0);
            update.setLong(9, lot);
            update.executeUpdate();
        }
    }

    private static void insertEntries(
            Connection connection, long book, long number, byte[] head, int available, long incident, UUID intent)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRIES)) {
            for (int step = 0; step < 2; step++) {
                int at = 24 * step;
                insert.setLong(at + 1, book);
                insert.setLong(at + 2, number + step);
                insert.setString(at + 3, step == 0 ? "INCIDENT_HELD" : "INCIDENT_SETTLED");
                insert.setObject(at + 4, LocalDate.of(2026, 1, 15));
                insert.setObject(at + 5, null);
                insert.setObject(at + 6, LocalDateTime.of(2026, 1, 15, 12, 0));
                insert.setString(at + 7, "staff-7");
                insert.setString(at + 8, null);
                insert.setString(at + 9, intent.toString());
                insert.setInt(at + 10, step);
                insert.setBytes(at + 11, head);
                insert.setLong(at + 12, incident);
                insert.setInt(at + 13, 1);
                insert.setInt(at + 14, 0);
                insert.setObject(at + 15, step == 0 ? null : number, Types.BIGINT);
                insert.setObject(at + 16, null, Types.BIGINT);
                insert.setString(at + 17, null);
                insert.setString(at + 18, "INVESTIGATION");
                insert.setInt(at + 19, 1);
                insert.setInt(at + 20, available - 1);
                insert.setInt(at + 21, 1 - step);
                insert.setInt(at + 22, 2);
                insert.setBytes(at + 23, head);
                insert.setBytes(at + 24, head);
            }
            insert.executeUpdate();
        }
    }

    private static void insertPostings(Connection connection, long book, long number, long lot, int slot)
            throws SQLException {
        String[] accounts = {
            "UNITS_AVAILABLE", "UNITS_HELD", "UNITS_HELD", "UNITS_USED", "DEFERRED_REVENUE", "REVENUE_INCIDENTS"
        };
        long[] amounts = {-1, 1, -1, 1, 900, -900};
        try (PreparedStatement insert = connection.prepareStatement(POSTINGS)) {
            for (int leg = 0; leg < 6; leg++) {
                int at = 9 * leg;
                insert.setLong(at + 1, book);
                insert.setLong(at + 2, leg < 2 ? number : number + 1);
                insert.setInt(at + 3, leg < 2 ? leg + 1 : leg - 1);
                insert.setString(at + 4, accounts[leg]);
                insert.setString(at + 5, leg < 4 ? "INC" : "CAD");
                insert.setLong(at + 6, lot);
                insert.setInt(at + 7, slot);
                insert.setString(at + 8, null);
                insert.setLong(at + 9, amounts[leg]);
            }
            insert.executeUpdate();
        }
    }

    private static void insertChoice(Connection connection, long book, long number, long lot, int slot)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into lot_choice (book_id, number, lot_id, slot, candidates) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, book);
            insert.setLong(2, number);
            insert.setLong(3, lot);
            insert.setInt(4, slot);
            insert.setString(5, lot + ":SUPPLEMENTAL:never:2026-01-15:100");
            insert.executeUpdate();
        }
    }
}
