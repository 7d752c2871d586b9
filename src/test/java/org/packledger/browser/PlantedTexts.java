package org.packledger.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.packledger.it.JdbcAsOwner;

/**
 * Hostile texts in every row that people's words end up in, past the desks that would have cleaned them: subjects, bodies and
 * authors of incidents of the first customer, articles, and organisations. They are taken out at the end.
 */
final class PlantedTexts implements AutoCloseable {

    /** How many bodies stand in one incident, and in one article. */
    static final int TOGETHER = 10;

    private static final long FIRST = 9_900_000;
    private static final String WORD = "zweckwort";

    private final int pages;

    private PlantedTexts(int pages) {
        this.pages = pages;
    }

    static PlantedTexts of(List<String> texts) throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            remove(connection);
            for (int i = 0; i < texts.size(); i++) {
                incident(connection, i, texts.get(i));
                message(connection, i / TOGETHER, texts.get(i));
                if (i % TOGETHER == 0) {
                    article(connection, i / TOGETHER, texts.subList(i, Math.min(texts.size(), i + TOGETHER)));
                    organisation(connection, i, texts.get(i));
                }
            }
            return new PlantedTexts((texts.size() + TOGETHER - 1) / TOGETHER);
        }
    }

    /** How many incidents hold bodies, and how many articles there are. */
    int pages() {
        return pages;
    }

    static String incident(int page) {
        return Long.toString(FIRST + page);
    }

    static String slug(int page) {
        return "planted-" + page;
    }

    static String article(int page) {
        return Ids.one("select id from article where slug = '" + slug(page) + "'");
    }

    /** What a search finds all of them by. */
    static String word() {
        return WORD;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            remove(connection);
        }
    }

    private static void incident(Connection connection, int number, String text) throws SQLException {
        run(
                connection,
                "insert into incident (number, organisation_id, opened_by, opened_by_name, channel, subject, category, status,"
                        + " opened_at, updated_at, intent_id, fingerprint) values (?, 1, 'contact-2', ?, 'WEB', ?, 'OTHER',"
                        + " 'NEW', now(6), now(6), uuid(), repeat('x', 32))",
                FIRST + number,
                HostileTexts.name(text, 120),
                HostileTexts.name(WORD + " " + text, 160));
    }

    private static void message(Connection connection, int page, String text) throws SQLException {
        run(
                connection,
                "insert into message (incident_id, kind, author, author_name, body, written_at, intent_id, fingerprint)"
                        + " values ((select id from incident where number = ?), 'CUSTOMER', 'contact-2', ?, ?, now(6), uuid(),"
                        + " repeat('x', 32))",
                FIRST + page,
                HostileTexts.name(text, 120),
                WORD + " " + text);
    }

    private static void article(Connection connection, int page, List<String> texts) throws SQLException {
        String title = HostileTexts.name(texts.get(0), 180);
        run(
                connection,
                "insert into article (solution_id, slug, title, category, question, answer, tags, author_name, status,"
                        + " created_at, published_at, updated_at) values (?, ?, ?, 'General', ?, ?, ?, ?, 'PUBLISHED', now(6),"
                        + " now(6), now(6))",
                Integer.toString(99_000_000 + page),
                slug(page),
                WORD + " " + title,
                WORD + " " + String.join("\n\n", texts),
                String.join("\n\n", texts),
                HostileTexts.name(texts.get(1), 250),
                HostileTexts.name(texts.get(2), 120));
    }

    private static void organisation(Connection connection, int number, String text) throws SQLException {
        run(
                connection,
                "insert into organisation (name, billing_address, tax_region, currency, created_at)"
                        + " values (?, ?, 'CA-ON', 'CAD', now(6))",
                HostileTexts.name(WORD + number + text, 120),
                HostileTexts.name(text, 150));
    }

    private static void remove(Connection connection) throws SQLException {
        for (String sql : List.of(
                "delete from incident_seen where incident_id in (select id from incident where number between ? and ? + 999)",
                "delete from message where incident_id in (select id from incident where number between ? and ? + 999)",
                "delete from incident where number between ? and ? + 999")) {
            run(connection, sql, FIRST, FIRST);
        }
        run(connection, "delete from article where slug like 'planted-%'");
        run(connection, "delete from organisation where name like ?", WORD + "%");
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
