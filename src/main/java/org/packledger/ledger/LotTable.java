package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.packledger.platform.Connections;
import org.packledger.platform.Places;

/** The rows of lots: read and written by hand, since only the ledger changes them and always under a lock. */
@ApplicationScoped
class LotTable {

    private static final String READ = """
        select id, book_id, kind, title, size, basis_minor, currency, expires_after_months, granted_on, expires_on,
          document, cells
        from lot where\
        """;

    @Inject
    private Connections connections;

    /** The lots of these books that have units to give, by their number. */
    List<Lot> withUnits(Collection<Long> books) {
        if (books.isEmpty()) {
            return List.of();
        }
        List<Long> places = Places.filled(books);
        return read(
                " book_id in (" + Places.of(places.size(), "?") + ") and available > 0 order by id", places.toArray());
    }

    /** The lots of one document of a book, by their number. */
    List<Lot> ofDocument(long book, String document) {
        return read(" book_id = ? and document = ? order by id", book, document);
    }

    Optional<Lot> find(long id) {
        return read(" id = ?", id).stream().findFirst();
    }

    /** Keeps a new lot and gives it its number. */
    void insert(Lot lot) {
        String sql = """
                insert into lot (book_id, kind, title, size, basis_minor, currency, document, expires_after_months,
                  granted_on, expires_on, cells, available, held, used, expired, refunded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        Journal.use(connections, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                insert.setLong(1, lot.book());
                insert.setString(2, lot.kind().name());
                insert.setString(3, lot.title());
                insert.setInt(4, lot.size());
                insert.setLong(5, lot.basisMoney().minor());
                insert.setString(6, lot.currency().getCurrencyCode());
                insert.setString(7, lot.document());
                insert.setObject(8, lot.validityMonths().orElse(null), Types.INTEGER);
                bindState(insert, 9, lot);
                insert.executeUpdate();
                try (ResultSet key = insert.getGeneratedKeys()) {
                    key.next();
                    lot.isNumbered(key.getLong(1));
                }
                return lot;
            }
        });
    }

    /** Writes these lots again. */
    void update(Collection<Lot> lots) {
        if (lots.isEmpty()) {
            return;
        }
        String sql = """
                update lot set granted_on = ?, expires_on = ?, cells = ?, available = ?, held = ?, used = ?,
                  expired = ?, refunded = ? where id = ?
                """;
        Journal.use(connections, connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                for (Lot lot : lots) {
                    bindState(update, 1, lot);
                    update.setLong(9, lot.id());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    private static void bindState(PreparedStatement statement, int from, Lot lot) throws SQLException {
        statement.setObject(from, lot.grantedOn());
        statement.setObject(from + 1, lot.expiresOn().orElse(null));
        statement.setString(from + 2, lot.cells().letters());
        statement.setInt(from + 3, lot.cells().count(Cells.AVAILABLE));
        statement.setInt(from + 4, lot.cells().count(Cells.HELD));
        statement.setInt(from + 5, lot.cells().count(Cells.USED));
        statement.setInt(from + 6, lot.cells().count(Cells.EXPIRED));
        statement.setInt(from + 7, lot.cells().count(Cells.REFUNDED));
    }

    private List<Lot> read(String where, Object... parameters) {
        return Journal.use(connections, connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ + where)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                return lots(select);
            }
        });
    }

    private static List<Lot> lots(PreparedStatement select) throws SQLException {
        List<Lot> lots = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                LotTerms terms = new LotTerms(
                        row.getLong(1),
                        LotKind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getObject(8, Integer.class),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class));
                lots.add(new Lot(terms, row.getLong(1), row.getLong(2), row.getString(11), row.getString(12)));
            }
        }
        return lots;
    }
}
