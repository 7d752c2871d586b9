package org.packledger.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.packledger.it.JdbcAsOwner;

/** The letters that came in during a test, and the incidents that they opened; taken out at the end. */
final class ArrivedLetters implements AutoCloseable {

    private final long before;

    private ArrivedLetters(long before) {
        this.before = before;
    }

    /** Those that come after this one. */
    static ArrivedLetters after(long letter) {
        return new ArrivedLetters(letter);
    }

    @Override
    public void close() throws SQLException {
        String letters = "select id from incoming_mail where id > " + before;
        String incidents = "select i.id from incident i join incoming_mail m on m.incident_number = i.number"
                + " where m.state = 'OPENED' and m.id > " + before;
        List<String> ids = Ids.all(incidents);
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            if (!ids.isEmpty()) {
                String these = String.join(", ", ids);
                for (String column : pointingTo("incident", "message")) {
                    delete(statement, column, these);
                }
                statement.execute("delete from message where incident_id in (" + these + ")");
                statement.execute("delete from incident where id in (" + these + ")");
            }
            List<String> numbers = Ids.all(letters);
            if (!numbers.isEmpty()) {
                String these = String.join(", ", numbers);
                for (String column : pointingTo("incoming_mail", "none")) {
                    delete(statement, column, these);
                }
                statement.execute("delete from incoming_mail where id in (" + these + ")");
            }
        }
    }

    /** Table and column of each foreign key to the table, but of one table. */
    private static List<String> pointingTo(String table, String but) {
        return Ids.all("select concat(table_name, '.', column_name) from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name = '" + table + "' and table_name <> '"
                + but
                + "'");
    }

    private static void delete(Statement statement, String column, String these) throws SQLException {
        String[] names = column.split("\\.", -1);
        statement.execute("delete from %s where %s in (%s)".formatted(names[0], names[1], these));
    }
}
