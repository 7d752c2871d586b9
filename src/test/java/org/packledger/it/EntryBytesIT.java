package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.proof.EntryBytes;
import org.packledger.ledger.proof.EntryRange;

/** Rows written by hand are read back as the bytes of the table in docs/ledger.md, which this test writes for itself. */
class EntryBytesIT {

    private static final UUID INTENT = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");
    private static final byte[] FINGERPRINT = bytesOf(7);
    private static final byte[] PREVIOUS = bytesOf(1);
    private static final byte[] HASH = bytesOf(2);
    private static final long FIRST = 900_000_001;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = JdbcAsOwner.open();
        // Nothing is committed: other tests find the journal as they left it.
        connection.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyFieldStandsWhereTheTableSays() throws SQLException, IOException {
        long lot = lot(FIRST);
        entry(FIRST, 1, "INVOICE_ISSUED");
        run("""
            insert into journal_entry (book_id, number, kind, effective_on, original_on, recorded_at, actor, proposed_by,
              intent_id, intent_step, fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason,
              policy_version, available_after, held_after, hash_version, previous_hash, hash)
            values (?, 2, 'ÉTÉ', '2026-02-01', '2026-01-31', '2026-02-01 17:00:00.123456', 'staff-7', 'staff-8', ?, 3, ?,
              9000001001, 2, 4, 1, 1, 'INV-é-1', 'WHY', 5, 9, 1, 2, ?, ?)""", FIRST, INTENT.toString(), FINGERPRINT, PREVIOUS, HASH);
        run("insert into lot_choice values (?, 2, ?, 6, '5:SUPPLEMENTAL:never:2026-01-02:10')", FIRST, lot);
        run(
                "insert into lot_terms values (?, 2, ?, 'SUPPLEMENTAL', 'Pack – 10', 10, 123456, 'CAD', null, '2026-01-02', null)",
                FIRST,
                lot);
        run("insert into posting values (?, 2, 1, 'UNITS_AVAILABLE', 'INC', ?, 6, null, -1)", FIRST, lot);
        run("insert into posting values (?, 2, 2, 'TAX_PAYABLE', 'CAD', null, null, 'HST', 1300)", FIRST);

        Expected expected = new Expected();
        expected.out.writeByte(2);
        expected.number(FIRST).number(2L).text("ÉTÉ").text("2026-02-01").text("2026-01-31");
        expected.number(1_769_965_200_123_456L)
                .text("staff-7")
                .text("staff-8")
                .raw(intent(INTENT))
                .number(3L);
        expected.raw(FINGERPRINT)
                .number(9_000_001_001L)
                .number(2L)
                .number(4L)
                .number(1L)
                .number(1L);
        expected.text("INV-é-1").text("WHY").number(5L).number(9L).number(1L);
        expected.number(lot).number(6L).text("5:SUPPLEMENTAL:never:2026-01-02:10");
        expected.out.writeInt(1);
        expected.number(lot)
                .text("SUPPLEMENTAL")
                .text("Pack – 10")
                .number(10L)
                .number(123_456L)
                .text("CAD");
        expected.number(null).text("2026-01-02").text(null);
        expected.out.writeInt(2);
        expected.text("UNITS_AVAILABLE")
                .text("INC")
                .number(lot)
                .number(6L)
                .text(null)
                .number(-1L);
        expected.text("TAX_PAYABLE")
                .text("CAD")
                .number(null)
                .number(null)
                .text("HST")
                .number(1300L);
        try (EntryBytes entries = EntryBytes.of(connection, EntryRange.of(FIRST, 2, 2))) {
            assertThat(entries.next()).isTrue();
            assertThat(HexFormat.of().formatHex(bytes(entries)))
                    .isEqualTo(HexFormat.of().formatHex(expected.bytes.toByteArray()));
            assertThat(entries.previousHash()).isEqualTo(PREVIOUS);
            assertThat(entries.hash()).isEqualTo(HASH);
            assertThat(entries.next()).isFalse();
        }
    }

    @Test
    void whatIsNotThereIsAbsent() throws SQLException, IOException {
        entry(FIRST, 1, "INCIDENT_FREE");
        Expected expected = new Expected();
        expected.out.writeByte(2);
        expected.number(FIRST)
                .number(1L)
                .text("INCIDENT_FREE")
                .text("2026-01-15")
                .text(null);
        expected.number(1_768_435_200_000_000L).text("staff-7").text(null);
        expected.raw(intent(new UUID(0x8000L + FIRST, 0x8000000000000001L)))
                .number(0L)
                .raw(FINGERPRINT);
        for (int absent = 0; absent < 5; absent++) {
            expected.number(null);
        }
        expected.text(null)
                .text(null)
                .number(null)
                .number(0L)
                .number(0L)
                .number(null)
                .number(null)
                .text(null);
        expected.out.writeInt(0);
        expected.out.writeInt(0);
        try (EntryBytes entries = EntryBytes.of(connection, EntryRange.ofBooks(FIRST, FIRST))) {
            assertThat(entries.next()).isTrue();
            assertThat(HexFormat.of().formatHex(bytes(entries)))
                    .isEqualTo(HexFormat.of().formatHex(expected.bytes.toByteArray()));
        }
    }

    @Test
    void aRangeIsReadInOrderAcrossBooksAndChunks() throws SQLException {
        List<String> wanted = new ArrayList<>();
        for (int book = 0; book < 3; book++) {
            lot(FIRST + book);
            entries(FIRST + book, 3000);
            for (int number = 1; number <= 3000; number++) {
                wanted.add((FIRST + book) + "-" + number);
            }
        }
        assertThat(places(EntryRange.ofBooks(FIRST, FIRST + 2))).isEqualTo(wanted);
        assertThat(places(new EntryRange(FIRST, 2999, FIRST + 1, 2)))
                .containsExactly(FIRST + "-2999", FIRST + "-3000", (FIRST + 1) + "-1", (FIRST + 1) + "-2");
        assertThat(places(EntryRange.of(FIRST + 2, 3001, Long.MAX_VALUE))).isEmpty();
    }

    private List<String> places(EntryRange range) throws SQLException {
        List<String> places = new ArrayList<>();
        try (EntryBytes entries = EntryBytes.of(connection, range)) {
            while (entries.next()) {
                places.add(entries.book() + "-" + entries.number());
            }
        }
        return places;
    }

    /** How fast: {@code -Dpackledger.entries=500000} reads and hashes so many, of two legs each. */
    @Test
    void readsAndHashes() throws Exception {
        int count = Integer.getInteger("packledger.entries", 10_000);
        long lot = lot(FIRST);
        entries(FIRST, count);
        legs(FIRST, lot, count);
        for (int round = 0; round < Integer.getInteger("packledger.rounds", 1); round++) {
            long begun = System.nanoTime();
            int read = 0;
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (EntryBytes entries = EntryBytes.of(connection, EntryRange.ofBooks(FIRST, FIRST))) {
                while (entries.next()) {
                    entries.computedHash(sha);
                    read++;
                }
            }
            assertThat(read).isEqualTo(count);
            System.out.printf(
                    "%,d entries read and hashed, %,d a second%n",
                    count, count * 1_000_000_000L / (System.nanoTime() - begun));
        }
    }

    private long lot(long book) throws SQLException {
        run(
                "insert into book (id, next_number, head_hash, head_recorded_at, available, held) values (?, 1, ?, '2000-01-01', 0, 0)",
                book,
                PREVIOUS);
        run(
                "insert into lot (book_id, kind, title, size, basis_minor, currency, document) values (?, 'SUPPLEMENTAL', 'Pack', 10, 0, 'CAD', 'INV')",
                book);
        try (var row = connection.createStatement().executeQuery("select last_insert_id()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void entry(long book, long number, String kind) throws SQLException {
        if (Rows.count(connection, "select count(*) from book where id = ?", book) == 0) {
            lot(book);
        }
        run(
                """
            insert into journal_entry (book_id, number, kind, effective_on, recorded_at, actor, intent_id, intent_step,
              fingerprint, available_after, held_after, hash_version, previous_hash, hash)
            values (?, ?, ?, '2026-01-15', '2026-01-15', 'staff-7', ?, 0, ?, 0, 0, 2, ?, ?)""",
                book,
                number,
                kind,
                new UUID(0x8000L + book, 0x8000000000000000L + number).toString(),
                FINGERPRINT,
                PREVIOUS,
                HASH);
    }

    private void entries(long book, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into journal_entry (book_id, number, kind, effective_on, recorded_at, actor, intent_id, intent_step,
              fingerprint, available_after, held_after, hash_version, previous_hash, hash)
            values (?, ?, 'INCIDENT_HELD', '2026-01-15' + interval ? day, '2026-01-15 12:34:56.789', 'staff-7', ?, 0, ?, 0,
              0, 2, ?, ?)""")) {
            for (int number = 1; number <= count; number++) {
                insert.setLong(1, book);
                insert.setLong(2, number);
                insert.setInt(3, number % 300);
                insert.setString(4, new UUID(0x8000L + book, 0x8000000000000000L + number).toString());
                insert.setBytes(5, FINGERPRINT);
                insert.setBytes(6, PREVIOUS);
                insert.setBytes(7, HASH);
                insert.addBatch();
                if (number % 5000 == 0 || number == count) {
                    insert.executeBatch();
                }
            }
        }
    }

    private void legs(long book, long lot, int count) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into posting values (?, ?, ?, ?, 'INC', ?, 1, null, ?)")) {
            for (int number = 1; number <= count; number++) {
                for (int leg = 1; leg <= 2; leg++) {
                    insert.setLong(1, book);
                    insert.setLong(2, number);
                    insert.setInt(3, leg);
                    insert.setString(4, leg == 1 ? "UNITS_AVAILABLE" : "UNITS_HELD");
                    insert.setLong(5, lot);
                    insert.setLong(6, leg == 1 ? -1 : 1);
                    insert.addBatch();
                }
                if (number % 5000 == 0 || number == count) {
                    insert.executeBatch();
                }
            }
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(EntryBytes entries) {
        return Arrays.copyOf(entries.array(), entries.length());
    }

    private static byte[] bytesOf(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] intent(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static final class Expected {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Expected number(Long value) throws IOException {
            out.writeInt(value == null ? -1 : 8);
            if (value != null) {
                out.writeLong(value);
            }
            return this;
        }

        Expected text(String value) throws IOException {
            return raw(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        }

        Expected raw(byte[] value) throws IOException {
            out.writeInt(value == null ? -1 : value.length);
            if (value != null) {
                out.write(value);
            }
            return this;
        }
    }
}
