package org.packledger.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.packledger.audit.export.Export;
import org.packledger.audit.export.ExportFormat;
import org.packledger.audit.export.ExportRun;
import org.packledger.it.JdbcAsOwner;

/** A book of a million legs is written out in the memory that a small one needs. */
class MillionRowsIT {

    private static final long BOOK = 1_900_002;
    private static final int ENTRIES = 250_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<String> ACCOUNTS = List.of("RECEIVABLE", "BANK", "CARD_CLEARING", "TAX_PAYABLE");
    private static final List<Long> AMOUNTS = List.of(3L, 4L, 5L, -12L);
    private static final long MOST = 64L << 20;

    @Test
    void memoryDoesNotGrow() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            write(connection);
            for (ExportFormat format : ExportFormat.values()) {
                Watched out = new Watched();
                long begun = System.nanoTime();
                ExportRun.write(
                        connection,
                        new Export(format, Optional.of(BOOK), Optional.empty(), Optional.empty()),
                        LocalDate.of(2026, 1, 31),
                        out);
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "%s: %,d entries with 1,000,000 legs, %,d bytes in %.1f s, memory + %,d KiB%n",
                        format, ENTRIES, out.written, seconds, out.most >> 10);
                assertThat(out.written).isGreaterThan(100L * ENTRIES);
                assertThat(out.most).as("memory with %s", format).isLessThan(MOST);
            }
        }
    }

    private static void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        insert(
                connection,
                "insert into book (id, next_number, head_hash, head_recorded_at, available, held)"
                        + " values (?, ?, repeat('x', 32), now(6), 0, 0)",
                1,
                place -> new Object[] {BOOK, ENTRIES + 1});
        insert(connection, """
                insert into journal_entry (book_id, number, kind, effective_on, recorded_at, actor, intent_id, intent_step,
                  fingerprint, document, available_after, held_after, hash_version, previous_hash, hash)
                values (?, ?, 'INVOICE_ISSUED', ?, now(6), 'job-test', uuid(), 0, repeat('x', 32), ?, 0, 0, 2,
                  repeat('x', 32), repeat('y', 32))""", ENTRIES, place ->
                new Object[] {BOOK, place, FIRST.plusDays(place / 330), "INV-" + place});
        insert(
                connection,
                "insert into posting (book_id, number, leg, account, commodity, tax_code, amount)"
                        + " values (?, ?, ?, ?, 'CAD', ?, ?)",
                4 * ENTRIES,
                place -> {
                    int entry = (place - 1) / 4 + 1;
                    int leg = (place - 1) % 4;
                    return new Object[] {
                        BOOK,
                        entry,
                        leg + 1,
                        ACCOUNTS.get(leg),
                        leg == 3 ? "T-" + entry % 500 : null,
                        AMOUNTS.get(leg) * entry
                    };
                });
        connection.setAutoCommit(true);
    }

    private static void insert(Connection connection, String sql, int rows, IntFunction<Object[]> values)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int row = 1; row <= rows; row++) {
                Object[] columns = values.apply(row);
                for (int column = 1; column <= columns.length; column++) {
                    insert.setObject(column, columns[column - 1]);
                }
                insert.addBatch();
                if (row % 5000 == 0 || row == rows) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    /** Looks at the memory in use every few megabytes. */
    private static final class Watched extends OutputStream {

        private static final long STEP = 8L << 20;

        private final long before = inUse();
        private long written;
        private long next = STEP;
        private long most;

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int length) {
            written += length;
            if (written >= next) {
                next += STEP;
                most = Math.max(most, inUse() - before);
            }
        }

        private static long inUse() {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            return machine.totalMemory() - machine.freeMemory();
        }
    }
}
