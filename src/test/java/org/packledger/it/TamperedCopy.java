package org.packledger.it;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.packledger.ledger.proof.EntryBytes;
import org.packledger.ledger.proof.EntryRange;

/** A few books in a schema of their own, where nothing refuses a change; and the same once more, to make it whole again. */
final class TamperedCopy implements AutoCloseable {

    static final List<String> TABLES = List.of("book", "lot", "journal_entry", "posting", "lot_choice", "lot_terms");

    private static final List<String> LOG = List.of("log_leaf", "checkpoint");
    private static final String LEAVES = """
            insert into log_leaf (position, book_id, number, hash)
            select row_number() over (order by book_id, number) - 1, book_id, number,
              unhex(sha2(unhex(concat('00', hex('packledger entry'), '00', lpad(hex(book_id), 16, '0'),
                lpad(hex(number), 16, '0'), hex(hash))), 256))
            from journal_entry
            """;

    private static final String COPY = "tampered";
    private static final String WHOLE = "whole";

    private final Connection connection;
    private String note;

    private TamperedCopy(Connection connection) {
        this.connection = connection;
    }

    /** A book that is done with. */
    static TamperedCopy of(TestBook book) throws SQLException {
        return of(book.id(), book.id());
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
        for (String table : LOG) {
            copy.execute("create table %s like %s.%s".formatted(table, from, table));
        }
        copy.seal();
        return copy;
    }

    /** Makes the log of what stands here, with a checkpoint in the database: anybody who owns the server can. */
    final void seal() throws SQLException {
        for (String table : LOG) {
            execute("delete from " + table);
        }
        execute(LEAVES);
        List<byte[]> leaves = new ArrayList<>();
        for (String leaf : Rows.of(connection, "select hex(hash) from log_leaf order by position")) {
            leaves.add(HexFormat.of().parseHex(leaf));
        }
        byte[] root = root(leaves);
        note = "packledger\n%d\n%s\n"
                .formatted(leaves.size(), Base64.getEncoder().encodeToString(root));
        execute("insert into checkpoint (size, root, note, made_at) values (%d, unhex('%s'), '%s', utc_timestamp())"
                .formatted(leaves.size(), HexFormat.of().formatHex(root), note));
    }

    /** The newest checkpoint. */
    String note() {
        return note;
    }

    /** By the words of RFC 6962, 2.1, and as slowly. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 1);
            sha.update(root(leaves.subList(0, half)));
            return sha.digest(root(leaves.subList(half, leaves.size())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives every entry of a book from there on the hash that follows from its rows, and the book its head. */
    void rechain(long book, long from) throws SQLException {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        byte[] head = null;
        List<String> updates = new ArrayList<>();
        try (EntryBytes entries = EntryBytes.of(connection, EntryRange.of(book, from, Long.MAX_VALUE))) {
            while (entries.next()) {
                byte[] previous = head == null ? entries.previousHash() : head;
                sha.update(previous);
                sha.update(entries.array(), 0, entries.length());
                head = sha.digest();
                updates.add(
                        "update journal_entry set previous_hash = unhex('%s'), hash = unhex('%s') where book_id = %d and number = %d"
                                .formatted(
                                        HexFormat.of().formatHex(previous),
                                        HexFormat.of().formatHex(head),
                                        book,
                                        entries.number()));
            }
        }
        for (String update : updates) {
            execute(update);
        }
        head(book);
    }

    /** Makes the head of a book fit its newest entry. */
    void head(long book) throws SQLException {
        execute("""
                update book b join journal_entry e on e.book_id = b.id
                  and e.number = (select max(number) from journal_entry n where n.book_id = b.id)
                set b.next_number = e.number + 1, b.head_hash = e.hash, b.head_recorded_at = e.recorded_at,
                  b.available = e.available_after, b.held = e.held_after
                where b.id = %d
                """.formatted(book));
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
        seal();
    }

    @Override
    public void close() throws SQLException {
        execute("drop database " + COPY);
        execute("drop database " + WHOLE);
        connection.close();
    }
}
