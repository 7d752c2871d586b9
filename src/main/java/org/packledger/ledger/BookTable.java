package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.packledger.platform.Connections;
import org.packledger.platform.Places;

/** The rows of books. Reading one locks it until the transaction ends: that is the lock of the whole book. */
@ApplicationScoped
class BookTable {

    @Inject
    private Connections connections;

    /** These books, locked in this order; opened where they have no row yet. Waits for who holds one. */
    List<Book> lock(SortedSet<Long> ids) {
        List<Book> found = read(ids, "for update");
        if (found.size() == ids.size()) {
            return found;
        }
        Set<Long> missing = new TreeSet<>(ids);
        found.forEach(book -> missing.remove(book.id()));
        missing.forEach(this::open);
        return read(ids, "for update");
    }

    /** Those of these books that nobody else has locked, locked. */
    List<Book> lockFree(SortedSet<Long> ids) {
        return read(ids, "for update skip locked");
    }

    /** By the primary key, so that they are locked one after the other and no other row is touched. */
    private List<Book> read(SortedSet<Long> ids, String lock) {
        List<Long> places = Places.filled(ids);
        String sql = """
                select id, next_number, head_hash, head_recorded_at, available, held, sealed_through, parked
                from book force index (primary) where id in (%s) order by id\
                """.formatted(Places.of(places.size(), "?")) + " " + lock;
        return Journal.use(connections, connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < places.size(); i++) {
                    select.setLong(i + 1, places.get(i));
                }
                return books(select);
            }
        });
    }

    private static List<Book> books(PreparedStatement select) throws SQLException {
        List<Book> books = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                books.add(new Book(
                        row.getLong(1),
                        row.getLong(2),
                        Hash.of(row.getBytes(3)),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt(5),
                        row.getInt(6),
                        Optional.ofNullable(row.getObject(7, LocalDate.class)),
                        row.getBoolean(8)));
            }
        }
        return books;
    }

    /** A new book is closed as far as the others are: the lock on the periods waits for whoever closes one. */
    private void open(long id) {
        String closed = "select max(ends_on) from period where status <> 'OPEN' lock in share mode";
        String sql = """
                insert ignore into book (id, next_number, head_hash, head_recorded_at, available, held, sealed_through)
                values (?, 1, ?, '2000-01-01 00:00:00', 0, 0, ?)
                """;
        Journal.use(connections, connection -> {
            try (PreparedStatement select = connection.prepareStatement(closed);
                    ResultSet row = select.executeQuery();
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                row.next();
                insert.setLong(1, id);
                insert.setBytes(2, EntryHash.ofNothing(id).bytes());
                insert.setObject(3, row.getObject(1, LocalDate.class));
                return insert.executeUpdate();
            }
        });
    }

    /** Writes the new heads. */
    void update(Collection<Book> books) {
        String sql = """
                update book set next_number = ?, head_hash = ?, head_recorded_at = ?, available = ?, held = ?
                where id = ?
                """;
        Journal.use(connections, connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                for (Book book : books) {
                    update.setLong(1, book.nextNumber());
                    update.setBytes(2, book.headHash().bytes());
                    update.setObject(3, LocalDateTime.ofInstant(book.headRecordedAt(), ZoneOffset.UTC));
                    update.setInt(4, book.available());
                    update.setInt(5, book.held());
                    update.setLong(6, book.id());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }
}
