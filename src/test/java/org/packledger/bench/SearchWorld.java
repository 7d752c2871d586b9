package org.packledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.packledger.run.Login;

/** Many articles, and many incidents with two messages each, read in from files; the full-text indexes are built at the end. */
final class SearchWorld {

    private static final int ORGANISATIONS = 2_000;
    private static final int CATEGORIES = 40;
    private static final String DAY = "2026-01-01 12:00:00";
    private static final String FINGERPRINT = "0".repeat(32);

    private final Connection database;
    private final Path folder;
    private final SupportWords words = new SupportWords(26);

    private SearchWorld(Connection database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    static void write(Login administrator, Path folder, int articles, int incidents) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (Connection database = administrator.connect()) {
            SearchWorld world = new SearchWorld(database, folder);
            world.run("set unique_checks = 0, foreign_key_checks = 0");
            world.organisations();
            world.articles(articles);
            world.incidents(incidents);
        }
    }

    private void organisations() throws SQLException, IOException {
        try (Row row = new Row(file("organisation"))) {
            for (int id = 1; id <= ORGANISATIONS; id++) {
                row.number(id)
                        .text(words.search() + " " + id)
                        .text("-")
                        .text("CA-ON")
                        .text("CAD")
                        .text(DAY);
                row.end();
            }
        }
        load("organisation", "id, name, billing_address, tax_region, currency, created_at");
    }

    private void articles(int count) throws SQLException, IOException {
        try (Row row = new Row(file("article"))) {
            for (int id = 1; id <= count; id++) {
                row.number(id).text("%08d".formatted(id)).text("article-" + id).text(words.text(6));
                row.text("Category " + words.below(CATEGORIES))
                        .text(words.text(20))
                        .text(words.text(120));
                row.text(words.search().replace(" ", ", "))
                        .text("Author")
                        .text("PUBLISHED")
                        .text(DAY);
                row.text(minute(id)).text(minute(id));
                row.end();
            }
        }
        run("alter table article drop key article_text");
        load(
                "article",
                "id, solution_id, slug, title, category, question, answer, tags, author_name, status, created_at,"
                        + " published_at, updated_at");
        run("alter table article add fulltext key article_text (title, question, answer, tags)");
        rebuild("article");
    }

    private void incidents(int count) throws SQLException, IOException {
        try (Row incident = new Row(file("incident"));
                Row message = new Row(file("message"))) {
            for (int id = 1; id <= count; id++) {
                String status = id % 50 == 0 ? "OPEN" : "SOLVED";
                incident.number(id)
                        .number(id)
                        .number(1 + words.below(ORGANISATIONS))
                        .text("contact-1")
                        .text("Anna");
                incident.text("WEB")
                        .text(words.text(6))
                        .text("DELIVERY")
                        .text(status)
                        .text(minute(id))
                        .text(minute(id));
                incident.text(UUID.nameUUIDFromBytes(new byte[] {1, (byte) id, (byte) (id >> 8), (byte) (id >> 16)})
                        .toString());
                incident.text(FINGERPRINT).end();
                for (int said = 0; said < 2; said++) {
                    message.number(2L * id + said)
                            .number(id)
                            .text(said == 0 ? "CUSTOMER" : "STAFF")
                            .text("contact-1");
                    message.text("Anna").text(words.text(30)).text(minute(id));
                    message.text(UUID.nameUUIDFromBytes(
                                    new byte[] {2, (byte) said, (byte) id, (byte) (id >> 8), (byte) (id >> 16)})
                            .toString());
                    message.text(FINGERPRINT).end();
                }
            }
        }
        run("alter table incident drop key incident_words");
        load(
                "incident",
                "id, number, organisation_id, opened_by, opened_by_name, channel, subject, category, status, opened_at,"
                        + " updated_at, intent_id, fingerprint");
        run("alter table incident add fulltext key incident_words (subject)");
        rebuild("incident");
        run("alter table message drop key message_words");
        load("message", "id, incident_id, kind, author, author_name, body, written_at, intent_id, fingerprint");
        run("alter table message add fulltext key message_words (body)");
        rebuild("message");
        run("analyze table organisation");
    }

    /** One minute after the other, in the year before. */
    private static String minute(int id) {
        return java.time.LocalDateTime.of(2025, 1, 1, 0, 0)
                .plusMinutes(id)
                .toString()
                .replace('T', ' ');
    }

    private Path file(String table) {
        return folder.resolve(table + ".rows");
    }

    private void load(String table, String columns) throws SQLException, IOException {
        long begun = System.nanoTime();
        run("load data infile '%s' into table %s character set utf8mb4 (%s)".formatted(file(table), table, columns));
        Files.delete(file(table));
        System.out.printf("%s read in %.1f s%n", table, (System.nanoTime() - begun) / 1e9);
    }

    /** A full-text index that was dropped and made again names other rows than those of the table until both are rebuilt. */
    private void rebuild(String table) throws SQLException {
        run("alter table " + table + " force");
        run("analyze table " + table);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
