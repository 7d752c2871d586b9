package org.packledger.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.packledger.it.JdbcAsOwner;

/**
 * Hostile texts in what stands around {@link PlantedTexts}: comments, tags, categories, saved views, canned replies, what was typed
 * and not sent, searches in vain, answered questions, the policy in the making, and the names that reports show. They are taken
 * out, and the names given back, at the end.
 */
final class PlantedNotes implements AutoCloseable {

    private static final String MARK = "planted";
    private static final List<String> NAMED = List.of("organisation", "staff_member");
    private static final List<String> COMMENT_STATES = List.of("SHOWN", "WAITING", "DECLINED");

    private final List<Called> names;

    private PlantedNotes(List<Called> names) {
        this.names = names;
    }

    /** What somebody is called otherwise. */
    private record Called(String table, String id, String name) {}

    static PlantedNotes of(List<String> texts) throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            remove(connection);
            for (int i = 0; i < texts.size(); i++) {
                aroundArticles(connection, i, texts.get(i));
                aroundIncidents(connection, i, texts.get(i));
            }
            policy(connection, texts);
            return new PlantedNotes(rename(connection, texts));
        }
    }

    private static void aroundArticles(Connection connection, int number, String text) throws SQLException {
        String slug = PlantedTexts.slug(number / PlantedTexts.TOGETHER);
        run(
                connection,
                "insert into article_comment (article_id, author, author_name, body, written_at, status, intent_id) values"
                        + " ((select id from article where slug = ?), 'contact-2', ?, ?, now(6), ?, uuid())",
                slug,
                HostileTexts.name(text, 120),
                text,
                COMMENT_STATES.get(number % 3));
        run(
                connection,
                "insert into deflection (organisation_id, contact, article_id, asked, answered_at, intent_id) values"
                        + " (1, 'contact-2', (select id from article where slug = ?), ?, now(6), uuid())",
                slug,
                HostileTexts.name(text, 160));
        run(
                connection,
                "insert ignore into search_miss (words, by_visitors, by_customers, first_at, last_at) values"
                        + " (?, 7777, 1, now(6), now(6))",
                HostileTexts.name(text, 120));
        if (number % PlantedTexts.TOGETHER == 0) {
            run(connection, "update article set category = ? where slug = ?", HostileTexts.name(text, 60), slug);
        }
    }

    private static void aroundIncidents(Connection connection, int number, String text) throws SQLException {
        String incident = PlantedTexts.incident(number / PlantedTexts.TOGETHER);
        run(
                connection,
                "insert ignore into incident_tag (incident_id, tag, tagged_by_name, tagged_at) values"
                        + " ((select id from incident where number = ?), ?, ?, now(6))",
                incident,
                HostileTexts.name(text, 30),
                HostileTexts.name(text, 120));
        run(
                connection,
                "insert ignore into unsent_text (staff_member_id, incident_id, kind, body, kept_at) values"
                        + " ((select id from staff_member where email like 'helen.marsh@%'),"
                        + " (select id from incident where number = ?), ?, ?, now(6))",
                incident,
                number % 2 == 0 ? "REPLY" : "NOTE",
                text);
        run(
                connection,
                "insert ignore into saved_view (owner_id, name, query, shared, saved_at) values"
                        + " ((select id from staff_member where email like 'helen.marsh@%'), ?, ?, true, '2001-01-01')",
                HostileTexts.name(text, 60),
                HostileTexts.name(text, 600));
        run(
                connection,
                "insert ignore into canned_reply (title, body, updated_by, updated_by_name, updated_at) values"
                        + " (?, ?, ?, ?, now(6))",
                HostileTexts.name(text, 80),
                text.replaceAll("[{}]", "|"), // in braces stands what is filled in; the desk takes no other
                MARK,
                HostileTexts.name(text, 120));
    }

    /** A published version is never taken out again; the one in the making shows the same words on the same fields. */
    private static void policy(Connection connection, List<String> texts) throws SQLException {
        run(
                connection,
                "insert ignore into policy_draft (version, appeal_days, reopen_days, withdraw_minutes, begun_by_name, begun_at,"
                        + " changed_by_name, changed_at) values (9000, 30, 14, 60, ?, now(6), ?, now(6))",
                HostileTexts.name(texts.get(0), 120),
                MARK);
        for (int i = 10; i < 60; i++) {
            run(
                    connection,
                    "insert ignore into policy_draft_reason (version, code, position, billable, evidence, decided_by)"
                            + " select version, ?, ?, false, 'NONE', 'AGENT' from policy_draft where version = 9000",
                    "PLANTED_" + i,
                    900 + i);
            for (String language : List.of("en", "fr")) {
                run(
                        connection,
                        "insert ignore into policy_draft_text (version, language, code, title, words)"
                                + " select version, ?, ?, ?, ? from policy_draft where version = 9000",
                        language,
                        "PLANTED_" + i,
                        HostileTexts.name(texts.get(i), 200),
                        texts.get(i + 50));
            }
        }
    }

    /** Everybody but who looks at the pages; a customer's name is the title of some of them. */
    private static List<Called> rename(Connection connection, List<String> texts) throws SQLException {
        List<Called> before = new ArrayList<>();
        for (String table : NAMED) {
            String sql = "select concat(id, ' ', name) from " + table + " order by id limit 40";
            for (String row : Ids.all(sql)) {
                int blank = row.indexOf(' ');
                Called called = new Called(table, row.substring(0, blank), row.substring(blank + 1));
                before.add(called);
                run(
                        connection,
                        "update " + table + " set name = ? where id = ?",
                        HostileTexts.name(texts.get(before.size()), 110) + before.size(),
                        called.id());
            }
        }
        return before;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            for (Called each : names) {
                run(connection, "update " + each.table() + " set name = ? where id = ?", each.name(), each.id());
            }
            remove(connection);
        }
    }

    private static void remove(Connection connection) throws SQLException {
        String articles = " where article_id in (select id from article where slug like 'planted-%')";
        String incidents = " where incident_id in (select id from incident where number between "
                + PlantedTexts.incident(0) + " and " + PlantedTexts.incident(999) + ")";
        for (String sql : List.of(
                "delete from article_comment" + articles,
                "delete from deflection" + articles,
                "delete from search_miss where by_visitors = 7777",
                "delete from incident_tag" + incidents,
                "delete from unsent_text" + incidents,
                "delete from saved_view where saved_at = '2001-01-01'",
                "delete from canned_reply where updated_by = '" + MARK + "'",
                "delete from policy_draft_text where version = 9000",
                "delete from policy_draft_reason where version = 9000",
                "delete from policy_draft where version = 9000")) {
            run(connection, sql);
        }
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
