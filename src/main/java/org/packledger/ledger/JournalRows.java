package org.packledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.packledger.platform.ManyRows;
import org.packledger.platform.Row;

/** Writes entries as rows, table after table. */
final class JournalRows {

    private static final ManyRows<JournalEntry> ENTRIES = new ManyRows<>("""
        insert into journal_entry (book_id, number, kind, effective_on, original_on, recorded_at, actor, proposed_by,
          intent_id, intent_step, fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason, policy_version,
          available_after, held_after, hash_version, previous_hash, hash)
        values""", 24, JournalRows::write);

    private static final ManyRows<Leg> POSTINGS = new ManyRows<>("""
        insert into posting (book_id, number, leg, account, commodity, lot_id, slot, tax_code, amount)
        values""", 9, JournalRows::write);

    private static final ManyRows<JournalEntry> CHOICES = new ManyRows<>(
            "insert into lot_choice (book_id, number, lot_id, slot, candidates) values", 5, JournalRows::writeChoice);

    private static final ManyRows<Told> TERMS = new ManyRows<>("""
        insert into lot_terms (book_id, number, lot_id, kind, title, size, basis_minor, currency, validity_months,
          granted_on, expires_on)
        values""", 11, JournalRows::write);

    private JournalRows() {}

    /** Writes these entries whole. */
    static void insert(Connection connection, List<JournalEntry> entries) throws SQLException {
        ENTRIES.insert(connection, entries);
        POSTINGS.insert(
                connection,
                entries.stream().flatMap(entry -> Leg.of(entry).stream()).toList());
        CHOICES.insert(
                connection,
                entries.stream()
                        .filter(entry -> entry.content().choice() != null)
                        .toList());
        TERMS.insert(
                connection,
                entries.stream()
                        .flatMap(entry -> entry.content().terms().stream().map(terms -> new Told(entry.id(), terms)))
                        .toList());
    }

    private static void write(Row row, JournalEntry entry) throws SQLException {
        Draft content = entry.content();
        Matter matter = content.matter();
        row.with(entry.id().book())
                .with(entry.id().number())
                .with(content.kind())
                .with(entry.effectiveOn())
                .with(entry.originalOn())
                .with(LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .with(entry.actor())
                .with(entry.proposedBy())
                .with(entry.intent().toString())
                .with(entry.step())
                .with(entry.fingerprint().bytes())
                .with(matter == null ? null : (Long) matter.incident())
                .with(matter == null ? null : (Integer) matter.cycle())
                .with(content.occasion())
                .with(content.resolves())
                .with(content.reverses())
                .with(content.document())
                .with(content.reason())
                .with(content.policyVersion())
                .with(entry.availableAfter())
                .with(entry.heldAfter())
                .with(JournalEntry.HASH_VERSION)
                .with(entry.previousHash().bytes())
                .with(entry.hash().bytes());
    }

    private static void write(Row row, Leg leg) throws SQLException {
        PostingLine line = leg.line();
        row.with(leg.entry().book())
                .with(leg.entry().number())
                .with(leg.number())
                .with(line.account())
                .with(line.commodity())
                .with(line.lot())
                .with(line.slot())
                .with(line.taxCode())
                .with(line.amount());
    }

    private static void writeChoice(Row row, JournalEntry entry) throws SQLException {
        LotChoice choice = entry.content().choice();
        row.with(entry.id().book())
                .with(entry.id().number())
                .with(choice.lot())
                .with(choice.slot())
                .with(choice.candidates());
    }

    private static void write(Row row, Told told) throws SQLException {
        LotTerms terms = told.terms();
        row.with(told.entry().book())
                .with(told.entry().number())
                .with(terms.lot())
                .with(terms.kind())
                .with(terms.title())
                .with(terms.size())
                .with(terms.basisMinor())
                .with(terms.currency())
                .with(terms.validityMonths())
                .with(terms.grantedOn())
                .with(terms.expiresOn());
    }

    /** A leg and its place. */
    private record Leg(EntryId entry, int number, PostingLine line) {

        static List<Leg> of(JournalEntry entry) {
            return IntStream.range(0, entry.lines().size())
                    .mapToObj(leg -> new Leg(entry.id(), leg + 1, entry.lines().get(leg)))
                    .toList();
        }
    }

    /** The terms of a lot and the entry that tells them. */
    private record Told(EntryId entry, LotTerms terms) {}
}
