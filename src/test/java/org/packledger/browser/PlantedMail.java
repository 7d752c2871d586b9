package org.packledger.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.packledger.it.JdbcAsOwner;

/** A mail that waits for a person and a letter that nobody took, for as long as pages are looked at. */
final class PlantedMail {

    private PlantedMail() {}

    static void arrives() {
        run(
                "insert into incoming_mail (identity, size, received_at, state, reason, sender, subject) values"
                        + " (unhex(sha2(uuid(), 256)), 4200, utc_timestamp(6), 'TRIAGE', 'UNKNOWN_SENDER',"
                        + " 'paul.new@harbourclinic.example', 'Mail to the lab is late')",
                "insert into incoming_mail_piece (mail_id, piece, bytes) values ((select max(id) from incoming_mail), 0,"
                        + " 'From: paul.new@harbourclinic.example\\r\\nSubject: Mail to the lab is late\\r\\n\\r\\nSince"
                        + " this morning.\\r\\n')",
                "insert into outbox (kind, recipient, subject, body, created_at, due_at, attempts, last_error) values"
                        + " ('ANSWERED', 'gone@harbourclinic.example', 'Incident 1087: Quarantine', 'Hello',"
                        + " utc_timestamp(6), utc_timestamp(6), 16, '550 5.1.1 no such user')");
    }

    private static void run(String... statements) {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
