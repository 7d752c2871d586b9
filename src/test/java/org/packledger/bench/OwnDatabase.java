package org.packledger.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.packledger.it.AtEnd;
import org.packledger.it.TestDatabase;
import org.packledger.run.Login;
import org.packledger.run.Logins;
import org.packledger.run.Migration;

/**
 * A migrated database of its own on the server of the tests; dropped at the end.
 *
 * @param logins of its owner and of the application
 * @param administrator who may read files into it
 */
record OwnDatabase(Logins logins, Login administrator) {

    /** A new one of this name. */
    static OwnDatabase named(String name) throws SQLException {
        TestDatabase server = TestDatabase.current();
        Logins logins = new Logins(
                in(name, server.logins().owner()), in(name, server.logins().application()));
        run("drop database if exists " + name);
        run("create database " + name);
        run("grant all privileges on %s.* to '%s'@'%%' with grant option"
                .formatted(name, logins.owner().user()));
        AtEnd.also(() -> drop(name));
        new Migration(TestDatabase.base().resolve("sql").resolve("migration")).apply(logins);
        return new OwnDatabase(logins, in(name, server.administrator()));
    }

    private static Login in(String name, Login login) {
        return new Login(login.url().replaceFirst("/[^/]*$", "/" + name), login.user(), login.password());
    }

    private static void drop(String name) {
        try {
            run("drop database if exists " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = TestDatabase.current().administrator().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
