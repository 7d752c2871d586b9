package org.packledger.simulation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Recomputes a book's chain from its rows alone, by the byte table of docs/ledger.md. */
public final class ChainReader {

    private final Connection connection;
    private final long book;
    private final List<String> findings = new ArrayList<>();

    private ChainReader(Connection connection, long book) {
        this.connection = connection;
        this.book = book;
    }

    /** What is wrong with the chain of this book; nothing when it recomputes to the head. */
    public static List<String> findings(Connection connection, long book) {
        ChainReader reader = new ChainReader(connection, book);
        try {
            reader.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.findings;
    }

    private void read() throws SQLException, IOException {
        byte[] head = sha256(("packledger book " + book).getBytes(StandardCharsets.US_ASCII));
        LocalDateTime latest = LocalDateTime.MIN;
        long expected = 1;
        try (PreparedStatement select = connection.prepareStatement("""
                select e.*, c.lot_id as chosen_lot, c.slot as chosen_slot, c.candidates
                from journal_entry e left join lot_choice c on c.book_id = e.book_id and c.number = e.number
                where e.book_id = ? order by e.number""")) {
            select.setLong(1, book);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long number = row.getLong("number");
                    LocalDateTime recordedAt = row.getObject("recorded_at", LocalDateTime.class);
                    note(number == expected, number, "number %d was expected".formatted(expected));
                    note(!recordedAt.isBefore(latest), number, "recorded before the entry in front of it");
                    note(Arrays.equals(head, row.getBytes("previous_hash")), number, "not chained to its predecessor");
                    head = sha256(head, canonical(row));
                    note(Arrays.equals(head, row.getBytes("hash")), number, "hash differs");
                    latest = recordedAt;
                    expected = number + 1;
                }
            }
        }
        compareWithHead(head, expected);
    }

    private void compareWithHead(byte[] head, long expected) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select next_number, head_hash from book where id = ?")) {
            select.setLong(1, book);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    note(row.getLong(1) == expected, expected, "head expects number " + row.getLong(1));
                    note(Arrays.equals(head, row.getBytes(2)), expected, "head hash differs");
                }
            }
        }
    }

    private void note(boolean fine, long number, String what) {
        if (!fine) {
            findings.add("chain %d-%d: %s".formatted(book, number, what));
        }
    }

    private byte[] canonical(ResultSet row) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(row.getInt("hash_version"));
        number(out, row.getLong("book_id"));
        number(out, row.getLong("number"));
        text(out, row.getString("kind"));
        text(out, row.getString("effective_on"));
        text(out, row.getString("original_on"));
        number(
                out,
                ChronoUnit.MICROS.between(
                        LocalDateTime.of(1970, 1, 1, 0, 0).atOffset(ZoneOffset.UTC),
                        row.getObject("recorded_at", LocalDateTime.class).atOffset(ZoneOffset.UTC)));
        text(out, row.getString("actor"));
        text(out, row.getString("proposed_by"));
        raw(out, uuid(row.getString("intent_id")));
        number(out, row.getLong("intent_step"));
        raw(out, row.getBytes("fingerprint"));
        for (String column : List.of("incident_id", "cycle", "occasion", "resolves", "reverses")) {
            number(out, row.getObject(column, Long.class));
        }
        text(out, row.getString("document"));
        text(out, row.getString("reason"));
        for (String column : List.of("policy_version", "available_after", "held_after", "chosen_lot", "chosen_slot")) {
            number(out, row.getObject(column, Long.class));
        }
        text(out, row.getString("candidates"));
        terms(out, row.getLong("number"));
        legs(out, row.getLong("number"));
        return bytes.toByteArray();
    }

    private void terms(DataOutputStream out, long number) throws SQLException, IOException {
        ByteArrayOutputStream terms = new ByteArrayOutputStream();
        DataOutputStream each = new DataOutputStream(terms);
        int count = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "select * from lot_terms where book_id = ? and number = ? order by lot_id")) {
            select.setLong(1, book);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    count++;
                    number(each, row.getLong("lot_id"));
                    text(each, row.getString("kind"));
                    text(each, row.getString("title"));
                    number(each, row.getLong("size"));
                    number(each, row.getLong("basis_minor"));
                    text(each, row.getString("currency"));
                    number(each, row.getObject("validity_months", Long.class));
                    text(each, row.getString("granted_on"));
                    text(each, row.getString("expires_on"));
                }
            }
        }
        out.writeInt(count);
        out.write(terms.toByteArray());
    }

    private void legs(DataOutputStream out, long number) throws SQLException, IOException {
        ByteArrayOutputStream legs = new ByteArrayOutputStream();
        DataOutputStream each = new DataOutputStream(legs);
        int count = 0;
        try (PreparedStatement select =
                connection.prepareStatement("select * from posting where book_id = ? and number = ? order by leg")) {
            select.setLong(1, book);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    count++;
                    text(each, row.getString("account"));
                    text(each, row.getString("commodity"));
                    number(each, row.getObject("lot_id", Long.class));
                    number(each, row.getObject("slot", Long.class));
                    text(each, row.getString("tax_code"));
                    number(each, row.getLong("amount"));
                }
            }
        }
        out.writeInt(count);
        out.write(legs.toByteArray());
    }

    private static void number(DataOutputStream out, Long value) throws IOException {
        out.writeInt(value == null ? -1 : 8);
        if (value != null) {
            out.writeLong(value);
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        raw(out, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private static void raw(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            out.write(value);
        }
    }

    private static byte[] uuid(String text) {
        UUID uuid = UUID.fromString(text);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
