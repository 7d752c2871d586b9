package org.packledger.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The reference: the statements of a settlement without a hold, by hand and in the order of the ledger, and nothing else:
 * no rules, no hashing, no objects.
 */
final class JdbcCloser implements Closer {

    private final DataSource pool;

    JdbcCloser(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void close(long book, long incident) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                close(connection, book, incident);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void close(Connection connection, long book, long incident) throws SQLException {
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
        String cells;
        try (PreparedStatement lots = connection.prepareStatement(
                "select id, book_id, kind, title, size, basis_minor,"
                        + " currency, expires_after_months, granted_on, expires_on, document, cells from lot where book_id = ? and available > 0 order by id")) {
            lots.setLong(1, book);
            try (ResultSet row = lots.executeQuery()) {
                row.next();
                lot = row.getLong(1);
                cells = row.getString(12);
            }
        }
        entries(connection, "incident_id = ? and cycle = ? and book_id = ? order by number", incident, 1, book);
        int slot = cells.indexOf('A') + 1;
        update(connection, book, number, head, available, lot, cells, slot);
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

    private static void update(
            Connection connection, long book, long number, byte[] head, int available, long lot, String cells, int slot)
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
        try (PreparedStatement update = connection.prepareStatement(
                "update lot set granted_on = ?, expires_on = ?, cells = ?, available = ?, held = ?, used = ?,"
                        + " expired = ?, refunded = ? where id = ?")) {
            update.setObject(1, LocalDate.of(2026, 1, 15));
            update.setObject(2, null);
            update.setString(3, cells.substring(0, slot - 1) + 'U' + cells.substring(slot));
            update.setInt(4, available - 1);
            update.setInt(5, 0);
            update.setInt(6, cells.length() - available + 1);
            update.setInt(7, 0);
            update.setInt(8, 0);
            update.setLong(9, lot);
            update.executeUpdate();
        }
    }

    private static void insertEntries(
            Connection connection, long book, long number, byte[] head, int available, long incident, UUID intent)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal_entry (book_id, number, kind,"
                        + " effective_on, original_on, recorded_at, actor, proposed_by, intent_id, intent_step, fingerprint, incident_id, cycle, occasion,"
                        + " resolves, reverses, document, reason, policy_version, available_after, held_after, hash_version,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int step = 0; step < 2; step++) {
                insert.setLong(1, book);
                insert.setLong(2, number + step);
                insert.setString(3, step == 0 ? "INCIDENT_HELD" : "INCIDENT_SETTLED");
                insert.setObject(4, LocalDate.of(2026, 1, 15));
                insert.setObject(5, null);
                insert.setObject(6, LocalDateTime.of(2026, 1, 15, 12, 0));
                insert.setString(7, "staff-7");
                insert.setString(8, null);
                insert.setString(9, intent.toString());
                insert.setInt(10, step);
                insert.setBytes(11, head);
                insert.setLong(12, incident);
                insert.setInt(13, 1);
                insert.setInt(14, 0);
                insert.setObject(15, step == 0 ? null : number, Types.BIGINT);
                insert.setObject(16, null, Types.BIGINT);
                insert.setString(17, null);
                insert.setString(18, "INVESTIGATION");
                insert.setInt(19, 1);
                insert.setInt(20, available - 1);
                insert.setInt(21, 1 - step);
                insert.setInt(22, 2);
                insert.setBytes(23, head);
                insert.setBytes(24, head);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertPostings(Connection connection, long book, long number, long lot, int slot)
            throws SQLException {
        String[] accounts = {
            "UNITS_AVAILABLE", "UNITS_HELD", "UNITS_HELD", "UNITS_USED", "DEFERRED_REVENUE", "REVENUE_INCIDENTS"
        };
        long[] amounts = {-1, 1, -1, 1, 900, -900};
        try (PreparedStatement insert =
                connection.prepareStatement("insert into posting (book_id, number, leg, account,"
                        + " commodity, lot_id, slot, tax_code, amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int leg = 0; leg < accounts.length; leg++) {
                insert.setLong(1, book);
                insert.setLong(2, number + (leg < 2 ? 0 : 1));
                insert.setInt(3, leg < 2 ? leg + 1 : leg - 1);
                insert.setString(4, accounts[leg]);
                insert.setString(5, leg < 4 ? "INC" : "CAD");
                insert.setLong(6, lot);
                insert.setInt(7, slot);
                insert.setString(8, null);
                insert.setLong(9, amounts[leg]);
                insert.addBatch();
            }
            insert.executeBatch();
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
