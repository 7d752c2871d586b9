package org.packledger.ledger.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The committed entries that the log does not hold yet. The entries of a book are committed one after the other, under the
 * lock of its row; so whatever is seen of a book has all of its predecessors, and nothing before it comes later.
 */
final class UnsealedEntries {

    // The journal itself is asked, and not the book's counter, which is a cache. One step into an index for each book
    // and
    // table: max() would read all numbers of the book, since it is only looked up when the book is a constant; and
    // without
    // force the whole index is walked from its end.
    private static final String WAITING = """
            (select b.id,
                     coalesce((select l.number from log_leaf l force index (leaf_of_entry)
                                where l.book_id = b.id order by l.number desc limit 1), 0) as sealed,
                     coalesce((select e.number from journal_entry e force index (primary)
                                where e.book_id = b.id order by e.number desc limit 1), 0) as newest
                from book b) waiting
             where newest > sealed""";

    private static final String BOOKS = "select id, sealed from " + WAITING + " order by id limit ?";

    /** Those of the waiting books whose next entry is not there. */
    static final String MISSING = "select id as book, sealed + 1 as number from " + WAITING
            + " and not exists (select 1 from journal_entry m where m.book_id = id and m.number = sealed + 1)"
            + " order by id limit 20";

    private static final String ENTRIES =
            "select number, hash from journal_entry where book_id = ? and number > ? order by number limit ?";

    private final Connection connection;

    UnsealedEntries(Connection connection) {
        this.connection = connection;
    }

    /**
     * Appends some of them, book after book.
     *
     * @param most entries at once
     */
    void appendTo(LogWriter log, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            for (Waiting book : books(most)) {
                if (log.appended() < most) {
                    append(select, book, log, most - log.appended());
                }
            }
        }
    }

    private static void append(PreparedStatement select, Waiting book, LogWriter log, int most) throws SQLException {
        select.setLong(1, book.id());
        select.setLong(2, book.sealed());
        select.setInt(3, most);
        long expected = book.sealed() + 1;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) != expected) {
                    return; // Never past a missing entry; the other books go on.
                }
                log.append(book.id(), expected, row.getBytes(2));
                expected++;
            }
        }
    }

    private List<Waiting> books(int most) throws SQLException {
        List<Waiting> books = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BOOKS)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    books.add(new Waiting(row.getLong(1), row.getLong(2)));
                }
            }
        }
        return books;
    }

    private record Waiting(long id, long sealed) {}
}
