package org.packledger.judges;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A book whose texts try to be something else: other entries, comments, tags, ends of strings. Written by rows, past the ledger. */
final class HostileBook {

    static final long BOOK = 1_900_001;

    private static final List<String> TEXTS = List.of(
            "x\n2026-02-01 * gift\n  assets:bank 1 CAD",
            "x\r\n2026-02-01 open Assets:Stolen",
            "\" ; \\ ' * ! # ^ | [2020-01-01]",
            "INV-1, hash: 00, date: 2020-01-01",
            "\\\"\n\n\"\"\"",
            "; include /etc/passwd",
            "Ünïcödé \u2028 \u202e \u0000 \ud83d\ude00",
            "%0A%s%n ~ = @ {1 CAD} (a) ",
            "");

    private HostileBook() {}

    static void write(Connection connection, long book) throws SQLException {
        insert(
                connection,
                "insert into book (id, next_number, head_hash, head_recorded_at, available, held) values (?, ?, repeat('x', 32), now(6), 0, 0)",
                book,
                TEXTS.size() + 1);
        for (int number = 1; number <= TEXTS.size(); number++) {
            String text = TEXTS.get(number - 1);
            insert(connection, """
                    insert into journal_entry (book_id, number, kind, effective_on, recorded_at, actor, intent_id, intent_step,
                      fingerprint, document, reason, available_after, held_after, hash_version, previous_hash, hash)
                    values (?, ?, 'PAYMENT_RECEIVED', ?, now(6), ?, uuid(), 0, repeat('x', 32), ?, ?, 0, 0, 2,
                      repeat('x', 32), repeat('x', 32))""", book, number, "2026-02-28", text, text, text);
            insert(connection, """
                    insert into posting (book_id, number, leg, account, commodity, tax_code, amount)
                    values (?, ?, 1, 'BANK', 'JPY', null, 7), (?, ?, 2, 'TAX_PAYABLE', 'JPY', ?, -7)""", book, number, book, number, "T-" + number);
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
