package org.packledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.packledger.platform.Connections;

/**
 * Appends to the journal and reads what the ledger itself must know of it. Plain batched SQL through the connection of
 * the running transaction: the rows are immutable, so that an object-relational mapper would only cost.
 */
@ApplicationScoped
class Journal {

    private static final String INSERT_ENTRY = """
        insert into journal_entry (book_id, number, kind, effective_on, recorded_at, actor, intent_id, intent_step,
          fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason, policy_version,
          available_after, held_after, hash_version, previous_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String INSERT_POSTING = """
        insert into posting (book_id, number, leg, account, commodity, lot_id, slot, tax_code, amount)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String INSERT_CHOICE =
            "insert into lot_choice (book_id, number, lot_id, slot, candidates) values (?, ?, ?, ?, ?)";

    @Inject
    private Connections connections;

    /** Writes these entries whole, in the running transaction. */
    void append(List<JournalEntry> entries) {
        use(connection -> {
            insertEntries(connection, entries);
            insertPostings(connection, entries);
            insertChoices(connection, entries);
            return entries.size();
        });
    }

    /** Makes sure that the book has its row. */
    void openBook(long book) {
        String sql = "insert ignore into book (id, next_number, head_hash, head_recorded_at, available, held)"
                + " values (?, 1, ?, '2000-01-01 00:00:00', 0, 0)";
        use(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setLong(1, book);
                insert.setBytes(2, EntryHash.ofNothing(book).bytes());
                return insert.executeUpdate();
            }
        });
    }

    /** What this intent posted before, in order; empty when it is new. */
    List<Recorded> ofIntent(UUID intent) {
        return recorded("intent_id = ? order by intent_step", intent.toString());
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

    /** The entries of one incident and cycle, in order. */
    List<Recorded> of(long book, Matter matter) {
        return recorded(
                "incident_id = ? and cycle = ? and book_id = ? order by number",
                matter.incident(),
                matter.cycle(),
                book);
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
                "select book_id, number, kind, fingerprint, incident_id, cycle, occasion, resolves, reverses, document,"
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
        try {
            return connections.lend(work);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    private static void insertEntries(Connection connection, List<JournalEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_ENTRY)) {
            for (JournalEntry entry : entries) {
                bind(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, JournalEntry entry) throws SQLException {
        Draft content = entry.content();
        insert.setLong(1, entry.id().book());
        insert.setLong(2, entry.id().number());
        insert.setString(3, content.kind().name());
        insert.setObject(4, entry.effectiveOn());
        insert.setObject(5, LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC));
        insert.setString(6, entry.actor());
        insert.setString(7, entry.intent().toString());
        insert.setInt(8, entry.step());
        insert.setBytes(9, entry.fingerprint().bytes());
        insert.setObject(10, content.matter() == null ? null : content.matter().incident(), Types.BIGINT);
        insert.setObject(11, content.matter() == null ? null : content.matter().cycle(), Types.INTEGER);
        insert.setObject(12, content.occasion(), Types.INTEGER);
        insert.setObject(13, content.resolves(), Types.BIGINT);
        insert.setObject(14, content.reverses(), Types.BIGINT);
        insert.setString(15, content.document());
        insert.setString(16, content.reason());
        insert.setObject(17, content.policyVersion(), Types.INTEGER);
        insert.setInt(18, entry.availableAfter());
        insert.setInt(19, entry.heldAfter());
        insert.setInt(20, JournalEntry.HASH_VERSION);
        insert.setBytes(21, entry.previousHash().bytes());
        insert.setBytes(22, entry.hash().bytes());
    }

    private static void insertPostings(Connection connection, List<JournalEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_POSTING)) {
            for (JournalEntry entry : entries) {
                for (int leg = 1; leg <= entry.lines().size(); leg++) {
                    bind(insert, entry.id(), leg, entry.lines().get(leg - 1));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, EntryId id, int leg, PostingLine line) throws SQLException {
        insert.setLong(1, id.book());
        insert.setLong(2, id.number());
        insert.setInt(3, leg);
        insert.setString(4, line.account().name());
        insert.setString(5, line.commodity());
        insert.setObject(6, line.lot(), Types.BIGINT);
        insert.setObject(7, line.slot(), Types.INTEGER);
        insert.setString(8, line.taxCode());
        insert.setLong(9, line.amount());
    }

    private static void insertChoices(Connection connection, List<JournalEntry> entries) throws SQLException {
        List<JournalEntry> choosing = entries.stream()
                .filter(entry -> entry.content().choice() != null)
                .toList();
        if (choosing.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_CHOICE)) {
            for (JournalEntry entry : choosing) {
                LotChoice choice = entry.content().choice();
                insert.setLong(1, entry.id().book());
                insert.setLong(2, entry.id().number());
                insert.setLong(3, choice.lot());
                insert.setInt(4, choice.slot());
                insert.setString(5, choice.candidates());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
