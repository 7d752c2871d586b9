package org.packledger.ledger.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of {@code journal_entry} of a chunk: fields 0 to 21 of the canonical bytes, and the hashes as they are stored. */
final class EntryHeads {

    static final String COLUMNS = """
            hash_version, book_id, number, kind, to_days(effective_on), to_days(original_on),
            timestampdiff(microsecond, timestamp'1970-01-01 00:00:00', recorded_at), actor, proposed_by, cast(intent_id as binary(16)),
            intent_step, fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason, policy_version,
            available_after, held_after, previous_hash, hash""";

    private static final int A_HEAD = 300;

    private final CanonicalBytes bytes;
    private final int[] ends;
    private final byte[][] previousHashes;
    private final byte[][] hashes;
    private final DayTexts days;

    EntryHeads(int entries, DayTexts days) {
        bytes = new CanonicalBytes(entries * A_HEAD);
        ends = new int[entries];
        previousHashes = new byte[entries][];
        hashes = new byte[entries][];
        this.days = days;
    }

    /** Reads the chunk, and says which entries it is. */
    void read(PreparedStatement select, EntryKeys keys) throws SQLException {
        bytes.clear();
        keys.clear();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int entry = keys.size();
                keys.add(row.getLong(2), row.getLong(3));
                write(row);
                ends[entry] = bytes.length();
                previousHashes[entry] = row.getBytes(23);
                hashes[entry] = row.getBytes(24);
            }
        }
    }

    byte[] previousHash(int entry) {
        return previousHashes[entry];
    }

    byte[] hash(int entry) {
        return hashes[entry];
    }

    void appendTo(CanonicalBytes whole, int entry) {
        whole.append(bytes, entry == 0 ? 0 : ends[entry - 1], ends[entry]);
    }

    private void write(ResultSet row) throws SQLException {
        bytes.octet(row.getInt(1));
        bytes.number(row.getLong(2));
        bytes.number(row.getLong(3));
        bytes.raw(row.getBytes(4));
        bytes.raw(days.of(row.getInt(5)));
        day(row, 6, days, bytes);
        bytes.number(row.getLong(7));
        bytes.raw(row.getBytes(8));
        bytes.raw(row.getBytes(9));
        bytes.raw(row.getBytes(10));
        bytes.number(row.getLong(11));
        bytes.raw(row.getBytes(12));
        for (int column = 13; column <= 17; column++) {
            number(row, column, bytes);
        }
        bytes.raw(row.getBytes(18));
        bytes.raw(row.getBytes(19));
        number(row, 20, bytes);
        bytes.number(row.getLong(21));
        bytes.number(row.getLong(22));
    }

    static void number(ResultSet row, int column, CanonicalBytes to) throws SQLException {
        long value = row.getLong(column);
        if (row.wasNull()) {
            to.absent();
        } else {
            to.number(value);
        }
    }

    static void day(ResultSet row, int column, DayTexts days, CanonicalBytes to) throws SQLException {
        int value = row.getInt(column);
        if (row.wasNull()) {
            to.absent();
        } else {
            to.raw(days.of(value));
        }
    }
}
