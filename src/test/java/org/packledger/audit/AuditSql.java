package org.packledger.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the queries of {@code sql/audit}, each of which must return no row. Inside the container they are resources of the
 * deployment, outside they are the files of the project.
 */
public final class AuditSql {

    /** Where a deployment keeps the queries; {@code index} names them. */
    public static final String RESOURCES = "sql-audit/";

    private static final String LEDGER = "ledger-";
    private static final int SHOWN = 10;

    private AuditSql() {}

    /** Every query: for a database in which only desks wrote. */
    public static void assertClean(Connection connection) {
        refuse(rowsOf(connection, ""));
    }

    /** The queries about the journal alone: also where a test posted through the ledger without incident or invoice. */
    public static void assertLedgerClean(Connection connection) {
        refuse(rowsOf(connection, LEDGER));
    }

    /** Which queries found something, with what they found. */
    public static Map<String, List<String>> findings(Connection connection) {
        return rowsOf(connection, "");
    }

    /** The queries by the names of their files. */
    public static Map<String, String> queries() {
        try (InputStream index = AuditSql.class.getClassLoader().getResourceAsStream(RESOURCES + "index")) {
            return index == null ? files() : resources(new String(index.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> resources(String names) throws IOException {
        Map<String, String> queries = new TreeMap<>();
        for (String name : names.lines().toList()) {
            try (InputStream query = AuditSql.class.getClassLoader().getResourceAsStream(RESOURCES + name)) {
                queries.put(name, new String(query.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return queries;
    }

    private static Map<String, String> files() throws IOException {
        // Maven runs tests in the folder of pom.xml.
        try (Stream<Path> files = Files.list(Path.of("sql", "audit"))) {
            Map<String, String> queries = new TreeMap<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".sql")).toList()) {
                queries.put(file.getFileName().toString(), Files.readString(file));
            }
            return queries;
        }
    }

    private static Map<String, List<String>> rowsOf(Connection connection, String prefix) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        queries().forEach((name, query) -> {
            if (name.startsWith(prefix)) {
                List<String> rows = rows(connection, name, query);
                if (!rows.isEmpty()) {
                    found.put(name, rows);
                }
            }
        });
        return found;
    }

    private static List<String> rows(Connection connection, String name, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.strip().replaceAll(";$", ""))) {
            List<String> lines = new ArrayList<>();
            while (rows.next() && lines.size() < SHOWN) {
                lines.add(line(rows));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.add(row.getMetaData().getColumnLabel(column) + "=" + row.getString(column));
        }
        return String.join(" ", columns);
    }

    private static void refuse(Map<String, List<String>> found) {
        if (!found.isEmpty()) {
            StringBuilder message = new StringBuilder("sql/audit must return no row:");
            found.forEach((name, rows) ->
                    message.append("\n  ").append(name).append("\n    ").append(String.join("\n    ", rows)));
            throw new AssertionError(message.toString());
        }
    }
}
