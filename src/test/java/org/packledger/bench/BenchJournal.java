package org.packledger.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.packledger.it.AtEnd;
import org.packledger.it.TestDatabase;
import org.packledger.run.Login;
import org.packledger.run.Logins;
import org.packledger.run.Migration;

/**
 * A database of its own with a {@link TrueJournal}, on the server of the tests; dropped at the end.
 *
 * @param logins of its owner and of the application
 * @param entries that it has
 */
public record BenchJournal(Logins logins, long entries) {

    /** The journal that others are measured against. */
    static final long SMALL = 10_000;

    /** How big the big one is: {@code -Dbench.entries=}. */
    static long big() {
        return Long.getLong("bench.entries", 1_000_000);
    }

    /** A new one of about so many entries. */
    public static BenchJournal of(long entries) throws SQLException {
        String name = "bench_" + entries;
        TestDatabase server = TestDatabase.current();
        Logins logins = new Logins(
                in(name, server.logins().owner()), in(name, server.logins().application()));
        run("drop database if exists " + name);
        run("create database " + name);
        run("grant all privileges on %s.* to '%s'@'%%' with grant option"
                .formatted(name, logins.owner().user()));
        AtEnd.also(() -> drop(name));
        new Migration(TestDatabase.base().resolve("sql").resolve("migration")).apply(logins);
        Path rows = TestDatabase.base().resolve("target").resolve(name);
        return new BenchJournal(logins, TrueJournal.write(in(name, server.administrator()), rows, entries));
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
