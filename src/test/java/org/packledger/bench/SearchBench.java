package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;

/**
 * How long it takes to offer articles while an incident is written, to search the knowledge base and to search the inbox, through
 * the same beans as the pages, among 50,000 articles and 200,000 incidents ({@code -Dbench.articles=},
 * {@code -Dbench.incidents=}). Keeps its table and the database's plans in {@code target/bench-search.txt}.
 */
class SearchBench {

    private static final double HOLD = 150;
    private static final int ARTICLES = Integer.getInteger("bench.articles", 50_000);
    private static final int INCIDENTS = Integer.getInteger("bench.incidents", 200_000);
    private static final int TIMES = Integer.getInteger("bench.searches", 300);

    private static final Map<String, String> WORK = new LinkedHashMap<>();

    static {
        WORK.put("suggestion", "articles offered for a subject of 6 words and a text of 5 to 64");
        WORK.put("search", "knowledge base, 1 to 3 words");
        WORK.put("front", "knowledge base without words: newest, categories");
        WORK.put("inbox", "staff's search of all incidents, 1 to 3 words");
        WORK.put("unread", "the same in the view of open ones");
    }

    private final Path target = TestDatabase.base().resolve("target");
    private final StringBuilder table = new StringBuilder();

    @Test
    void answersAreFoundWhileOneTypes() throws Exception {
        OwnDatabase database = OwnDatabase.named("bench_search");
        long begun = System.nanoTime();
        SearchWorld.write(database.administrator(), target.resolve("bench-search"), ARTICLES, INCIDENTS);
        say("%,d articles, %,d incidents with two messages each, filled in %.0f s%n"
                .formatted(ARTICLES, INCIDENTS, (System.nanoTime() - begun) / 1e9));
        Portal portal = searching("search", database);
        Map<String, Double> p95 = new LinkedHashMap<>();
        say("| %-70s | p50 ms | p95 ms | p99 ms | most ms | found in |%n".formatted(""));
        for (Map.Entry<String, String> work : WORK.entrySet()) {
            String[] figures = answer(portal, work.getKey(), TIMES).split(" ", -1);
            say("| %-70s | %s | %s | %s | %s | %s of %d |%n"
                    .formatted(work.getValue(), figures[0], figures[1], figures[2], figures[3], figures[4], TIMES));
            assertThat(Integer.parseInt(figures[4]))
                    .as("times that " + work.getValue() + " found something")
                    .isPositive();
            p95.put(work.getValue(), Double.valueOf(figures[1]));
        }
        plans(database, List.of("suggestion", "search", "inbox"));
        Files.writeString(target.resolve("bench-search.txt"), table);
        assertThat(p95.get(WORK.get("suggestion"))).isLessThanOrEqualTo(HOLD);
        assertThat(p95.get(WORK.get("search"))).isLessThanOrEqualTo(HOLD);
    }

    /**
     * What the database says of the very statements of one search, which its general log tells: with their values only when
     * it was on as they were prepared, so a portal begins after it.
     */
    private void plans(OwnDatabase database, List<String> works) throws Exception {
        try (Connection connection = database.administrator().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set global log_output = 'TABLE'");
            statement.execute("set global general_log = on");
            Portal portal = searching("plans", database);
            for (String what : works) {
                statement.execute("truncate table mysql.general_log");
                answer(portal, what, 1);
                List<String> selects = selects(statement);
                assertThat(selects).as("statements of a " + what).isNotEmpty();
                for (String sql : selects) {
                    say("%n%s:%n%s%n".formatted(what, sql.replaceAll("\\s+", " ")));
                    explain(statement, sql);
                }
            }
            statement.execute("set global general_log = off");
        }
    }

    private static Portal searching(String name, OwnDatabase database) throws IOException {
        return BenchPortal.named(name, database.logins().application(), SearchServlet.class, SupportWords.class);
    }

    private static List<String> selects(Statement statement) throws SQLException {
        List<String> selects = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select convert(argument using utf8mb4) from mysql.general_log"
                + " where command_type in ('Query', 'Execute') and argument like '%against%'"
                + " and argument not like '%general_log%' and argument not like '%against (?%'")) {
            while (rows.next()) {
                selects.add(rows.getString(1));
            }
        }
        return selects;
    }

    private void explain(Statement statement, String sql) throws SQLException {
        try (ResultSet plan = statement.executeQuery("explain " + sql)) {
            while (plan.next()) {
                say("  %s %s: %s by %s, %s rows, %s%n"
                        .formatted(
                                plan.getString("select_type"),
                                plan.getString("table"),
                                plan.getString("type"),
                                plan.getString("key"),
                                plan.getString("rows"),
                                plan.getString("Extra")));
            }
        }
    }

    private void say(String line) {
        table.append(line);
        System.out.print(line);
    }

    private static String answer(Portal portal, String what, int times) throws Exception {
        return BenchPortal.answer(
                portal.address().resolve("/searching?what=%s&times=%d&seed=7".formatted(what, times)));
    }
}
