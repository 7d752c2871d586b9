package org.packledger.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes entries as rows: one batch for each table. */
final class JournalRows {

    private static final String INSERT_ENTRY = """
        insert into journal_entry (book_id, number, kind, effective_on, original_on, recorded_at, actor, proposed_by,
          intent_id, intent_step, fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason, policy_version,
          available_after, held_after, hash_version, previous_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String INSERT_POSTING = """
        insert into posting (book_id, number, leg, account, commodity, lot_id, slot, tax_code, amount)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String INSERT_CHOICE =
            "insert into lot_choice (book_id, number, lot_id, slot, candidates) values (?, ?, ?, ?, ?)";

    private static final String INSERT_TERMS = """
        insert into lot_terms (book_id, number, lot_id, kind, title, size, basis_minor, currency, validity_months,
          granted_on, expires_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private JournalRows() {}

    /** Writes these entries whole. */
    static void insert(Connection connection, List<JournalEntry> entries) throws SQLException {
        insertEntries(connection, entries);
        insertPostings(connection, entries);
        insertChoices(connection, entries);
        insertTerms(connection, entries);
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
        insert.setObject(5, entry.originalOn());
        insert.setObject(6, LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC));
        insert.setString(7, entry.actor());
        insert.setString(8, entry.proposedBy());
        insert.setString(9, entry.intent().toString());
        insert.setInt(10, entry.step());
        insert.setBytes(11, entry.fingerprint().bytes());
        insert.setObject(12, content.matter() == null ? null : content.matter().incident(), Types.BIGINT);
        insert.setObject(13, content.matter() == null ? null : content.matter().cycle(), Types.INTEGER);
        insert.setObject(14, content.occasion(), Types.INTEGER);
        insert.setObject(15, content.resolves(), Types.BIGINT);
        insert.setObject(16, content.reverses(), Types.BIGINT);
        insert.setString(17, content.document());
        insert.setString(18, content.reason());
        insert.setObject(19, content.policyVersion(), Types.INTEGER);
        insert.setInt(20, entry.availableAfter());
        insert.setInt(21, entry.heldAfter());
        insert.setInt(22, JournalEntry.HASH_VERSION);
        insert.setBytes(23, entry.previousHash().bytes());
        insert.setBytes(24, entry.hash().bytes());
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

    private static void insertTerms(Connection connection, List<JournalEntry> entries) throws SQLException {
        if (entries.stream().allMatch(entry -> entry.content().terms().isEmpty())) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_TERMS)) {
            for (JournalEntry entry : entries) {
                for (LotTerms terms : entry.content().terms()) {
                    bind(insert, entry.id(), terms);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, EntryId id, LotTerms terms) throws SQLException {
        insert.setLong(1, id.book());
        insert.setLong(2, id.number());
        insert.setLong(3, terms.lot());
        insert.setString(4, terms.kind().name());
        insert.setString(5, terms.title());
        insert.setInt(6, terms.size());
        insert.setLong(7, terms.basisMinor());
        insert.setString(8, terms.currency());
        insert.setObject(9, terms.validityMonths(), Types.INTEGER);
        insert.setObject(10, terms.grantedOn());
        insert.setObject(11, terms.expiresOn());
    }
}
