package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.packledger.platform.Connections;
import org.packledger.platform.Places;

/**
 * Appends to the journal and reads what the ledger itself must know of it. Plain batched SQL through the connection of
 * the running transaction: the rows are immutable, so that an object-relational mapper would only cost.
 */
@ApplicationScoped
class Journal {

    @Inject
    private Connections connections;

    /** Writes these entries whole, in the running transaction. */
    void append(List<JournalEntry> entries) {
        use(connection -> {
            JournalRows.insert(connection, entries);
            return entries.size();
        });
    }

    /** What is owed on a document by the entries that stand in the journal, in minor units. */
    long owed(long book, String document) {
        return sum("""
                select coalesce(sum(p.amount), 0) from journal_entry e join posting p
                  on p.book_id = e.book_id and p.number = e.number
                where e.document = ? and e.book_id = ? and p.account = 'RECEIVABLE'
                """, document, book);
    }

    /** What stands to the customer's credit by the entries that stand in the journal, in minor units. */
    long credit(long book) {
        return -sum(
                "select coalesce(sum(amount), 0) from posting where account = 'CUSTOMER_CREDIT' and book_id = ?", book);
    }

    /** The tax of a lot by code as it was invoiced and corrected, in minor units; what went back is not taken off. */
    SortedMap<String, Long> taxOf(long lot) {
        String sql = """
                select p.tax_code, -sum(p.amount) from posting p join journal_entry e
                  on e.book_id = p.book_id and e.number = p.number
                where p.lot_id = ? and p.account = 'TAX_PAYABLE' and e.kind in ('INVOICE_ISSUED', 'TAX_CORRECTED')
                group by p.tax_code
                """;
        return use(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, lot);
                SortedMap<String, Long> taxes = new TreeMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        taxes.put(row.getString(1), row.getLong(2));
                    }
                }
                return taxes;
            }
        });
    }

    private long sum(String sql, Object... parameters) {
        return use(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** The entry at this place. */
    Optional<Recorded> find(EntryId id) {
        return recorded("book_id = ? and number = ?", id.book(), id.number()).stream()
                .findFirst();
    }

    /** The entry that took this one back. */
    Optional<Recorded> reversalOf(EntryId id) {
        return recorded("book_id = ? and reverses = ?", id.book(), id.number()).stream()
                .findFirst();
    }

    /** Whether the book has an entry of this kind on that document. */
    boolean hasOn(long book, String document, EntryKind kind) {
        return !recorded("document = ? and book_id = ? and kind = ?", document, book, kind.name())
                .isEmpty();
    }

    /** Whether an entry of this kind moved something of that lot. */
    boolean hasLotIn(long lot, EntryKind kind) {
        return sum("""
                        select count(*) from posting p join journal_entry e on e.book_id = p.book_id and e.number = p.number
                        where p.lot_id = ? and e.kind = ?
                        """, lot, kind.name()) > 0;
    }

    /** The entries of one incident and cycle, in order. */
    List<Recorded> of(long book, Matter matter) {
        return recorded(
                "incident_id = ? and cycle = ? and book_id = ? order by number",
                matter.incident(),
                matter.cycle(),
                book);
    }

    /** The entries of these incidents and cycles, of any book, in the order of their books. */
    List<Recorded> of(Collection<Matter> matters) {
        List<Matter> places = Places.filled(matters);
        return recorded(
                "(incident_id, cycle) in (" + Places.of(places.size(), "(?, ?)") + ") order by book_id, number",
                places.stream()
                        .flatMap(matter -> Stream.<Object>of(matter.incident(), matter.cycle()))
                        .toArray());
    }

    /** What these intents posted before, each in order. */
    List<Recorded> ofIntents(Collection<UUID> intents) {
        List<UUID> places = Places.filled(intents);
        return recorded(
                "intent_id in (" + Places.of(places.size(), "?") + ") order by intent_id, intent_step",
                places.stream().map(UUID::toString).toArray());
    }

    /** The settlements of one incident, over all of its cycles, in order. */
    List<Recorded> settlementsOf(long book, long incident) {
        return recorded(
                "incident_id = ? and book_id = ? and kind = 'INCIDENT_SETTLED' order by number", incident, book);
    }

    /** The legs of an entry, in order. */
    List<PostingLine> lines(EntryId id) {
        String sql = "select account, commodity, lot_id, slot, tax_code, amount from posting"
                + " where book_id = ? and number = ? order by leg";
        return use(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, id.book());
                select.setLong(2, id.number());
                return lines(select);
            }
        });
    }

    private static List<PostingLine> lines(PreparedStatement select) throws SQLException {
        List<PostingLine> lines = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lines.add(new PostingLine(
                        Account.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Integer.class),
                        row.getString(5),
                        row.getLong(6)));
            }
        }
        return lines;
    }

    private List<Recorded> recorded(String where, Object... parameters) {
        String sql =
                "select book_id, number, kind, intent_id, fingerprint, incident_id, cycle, occasion, resolves, reverses, document,"
                        + " available_after from journal_entry where " + where;
        return use(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                return recorded(select);
            }
        });
    }

    private static List<Recorded> recorded(PreparedStatement select) throws SQLException {
        List<Recorded> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(Recorded.of(row));
            }
        }
        return found;
    }

    private <T> T use(Connections.Work<T> work) {
        return use(connections, work);
    }

    /** Does this with the connection of the running transaction; what the database refuses becomes a failure of ours. */
    static <T> T use(Connections connections, Connections.Work<T> work) {
        try {
            return connections.lend(work);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }
}
