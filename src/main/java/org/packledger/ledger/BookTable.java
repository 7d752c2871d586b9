package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.packledger.platform.Connections;

/** The rows of books. Reading one locks it until the transaction ends: that is the lock of the whole book. */
@ApplicationScoped
class BookTable {

    @Inject
    private Connections connections;

    /** The book, locked; opened when it has no row yet. */
    Book lock(long id) {
        return findLocked(id).orElseGet(() -> {
            open(id);
            return findLocked(id).orElseThrow();
        });
    }

    private Optional<Book> findLocked(long id) {
        String sql = """
                select next_number, head_hash, head_recorded_at, available, held, sealed_through, parked
                from book where id = ? for update
                """;
        return Journal.use(connections, connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    return Optional.of(new Book(
                            id,
                            row.getLong(1),
                            Hash.of(row.getBytes(2)),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getInt(4),
                            row.getInt(5),
                            Optional.ofNullable(row.getObject(6, LocalDate.class)),
                            row.getBoolean(7)));
                }
            }
        });
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

    /** Writes the new head. */
    void update(Book book) {
        String sql = """
                update book set next_number = ?, head_hash = ?, head_recorded_at = ?, available = ?, held = ?
                where id = ?
                """;
        Journal.use(connections, connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, book.nextNumber());
                update.setBytes(2, book.headHash().bytes());
                update.setObject(3, LocalDateTime.ofInstant(book.headRecordedAt(), ZoneOffset.UTC));
                update.setInt(4, book.available());
                update.setInt(5, book.held());
                update.setLong(6, book.id());
                return update.executeUpdate();
            }
        });
    }
}
