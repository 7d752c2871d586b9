package org.packledger.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a {@link TrueJournal}, one for each table, and the columns that stand in them. */
final class JournalFiles implements AutoCloseable {

    private static final long MICROS = 1_000_000;

    private final Path folder;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private long second = Long.MIN_VALUE;
    private byte[] instant;

    final Row organisation;
    final Row book;
    final Row lot;
    final Row entry;
    final Row posting;
    final Row choice;
    final Row terms;
    final Row order;
    final Row invoice;
    final Row line;
    final Row tax;
    final Row payment;
    final Row incident;
    final Row consent;
    final Row verdict;
    final Row reversal;
    final Row leaf;
    final Row node;

    JournalFiles(Path folder) {
        this.folder = folder;
        organisation = file("organisation", "id, name, billing_address, tax_region, currency, created_at");
        book = file("book", "id, next_number, head_hash, head_recorded_at, available, held");
        lot = file(
                "lot",
                "id, book_id, kind, title, size, basis_minor, currency, document, expires_after_months, granted_on,"
                        + " expires_on, cells, available, held, used, expired, refunded");
        entry = file(
                "journal_entry",
                "book_id, number, kind, effective_on, original_on, recorded_at, actor, proposed_by, intent_id,"
                        + " intent_step, fingerprint, incident_id, cycle, occasion, resolves, reverses, document, reason,"
                        + " policy_version, available_after, held_after, hash_version, previous_hash, hash");
        posting = file("posting", "book_id, number, leg, account, commodity, lot_id, slot, tax_code, amount");
        choice = file("lot_choice", "book_id, number, lot_id, slot, candidates");
        terms = file(
                "lot_terms",
                "book_id, number, lot_id, kind, title, size, basis_minor, currency, validity_months, granted_on,"
                        + " expires_on");
        order = file(
                "pack_order",
                "id, reference, organisation_id, ordered_by, ordered_by_name, offer_id, title, size, quantity, status,"
                        + " placed_at, intent_id, fingerprint");
        invoice = file(
                "invoice",
                "id, number, organisation_id, order_id, issued_on, due_on, currency, net_minor, tax_minor, gross_minor,"
                        + " paid_minor, buyer, seller, status, book_id, entry_number");
        line = file("invoice_line", "invoice_id, line, description, quantity, unit_net_minor, net_minor, lot_id");
        tax = file("invoice_tax", "invoice_id, line, code, name, rate_ppm, tax_minor");
        payment = file(
                "payment",
                "id, invoice_id, method, amount_minor, received_on, reference, recorded_by, recorded_by_name,"
                        + " recorded_at, intent_id, fingerprint, book_id, entry_number");
        incident = file(
                "incident",
                "id, number, organisation_id, opened_by, opened_by_name, channel, subject, category, status, closings,"
                        + " opened_at, updated_at, solved_at, intent_id, fingerprint");
        consent = file(
                "consent",
                "id, incident_id, cycle, agreed_by, where_said, stated_by, stated_by_name, stated_at, intent_id");
        verdict = file(
                "verdict",
                "id, incident_id, cycle, closing, product_at_fault, information_missing, reason, proposed_reason,"
                        + " billable, explanation, decided_by, decided_by_name, decided_at, policy_version, consent_id,"
                        + " balance_before, balance_after, book_id, entry_number, intent_id, fingerprint");
        reversal = file(
                "debit_reversal",
                "incident_id, book_id, entry_number, reverses, explanation, decided_by, decided_by_name, decided_at");
        leaf = file("log_leaf", "position, book_id, number, hash");
        node = file("log_node", "level, node_index, hash");
    }

    private Row file(String table, String names) {
        Row row = new Row(path(table));
        rows.put(table, row);
        columns.put(table, names);
        return row;
    }

    Path path(String table) {
        return folder.resolve(table + ".rows");
    }

    /** The tables with their columns. */
    Map<String, String> columns() {
        return columns;
    }

    /** An instant as MariaDB reads it; whole seconds. */
    byte[] instant(long micros) {
        if (second != micros / MICROS) {
            second = micros / MICROS;
            instant = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)
                    .toString()
                    .replace('T', ' ')
                    .getBytes(StandardCharsets.US_ASCII);
        }
        return instant;
    }

    @Override
    public void close() {
        rows.values().forEach(Row::close);
    }
}
