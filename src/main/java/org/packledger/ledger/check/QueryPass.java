package org.packledger.ledger.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;

/** A query of sql/audit: each row that it returns is a finding. */
final class QueryPass implements CheckPass {

    private static final String FOLDER = "sql-audit/";

    private final String name;
    private final String sql;

    private QueryPass(String name, String sql) {
        this.name = name;
        this.sql = sql;
    }

    /** The query of this name, as the portal carries it. */
    static QueryPass named(String name) {
        try (InputStream file = QueryPass.class.getClassLoader().getResourceAsStream(FOLDER + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("no query " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new QueryPass(name, text.endsWith(";") ? text.substring(0, text.length() - 1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void look(Connection snapshot, Findings findings, Coverage coverage) throws SQLException {
        try (PreparedStatement select =
                snapshot.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(1000);
            try (ResultSet row = select.executeQuery()) {
                ResultSetMetaData columns = row.getMetaData();
                while (row.next()) {
                    findings.add(finding(row, columns));
                }
            }
        }
        coverage.looked("query " + name, 1);
    }

    private Finding finding(ResultSet row, ResultSetMetaData columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        long book = 0;
        long number = 0;
        long lot = 0;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String label = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            switch (label) {
                case "book_id" -> book = row.getLong(i);
                case "number" -> number = columns.getColumnType(i) == Types.BIGINT ? row.getLong(i) : 0;
                case "lot_id" -> lot = row.getLong(i);
                default -> {
                    // only told
                }
            }
            text.append(label).append(' ').append(row.getString(i)).append("; ");
        }
        return new Finding(name, book, number, lot, text.toString());
    }
}
