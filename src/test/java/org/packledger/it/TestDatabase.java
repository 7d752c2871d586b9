package org.packledger.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.packledger.run.EmbeddedDatabase;
import org.packledger.run.Folders;
import org.packledger.run.Login;
import org.packledger.run.Logins;
import org.packledger.run.Migration;
import org.packledger.run.Ports;

/**
 * The MariaDB server of one Failsafe run: new data each time, migrated, on a free port of the loopback address.
 *
 * <p>Known to the test's own virtual machine only; inside the container use {@link JdbcAsOwner} and its sisters.
 */
public final class TestDatabase {

    private static TestDatabase current;

    private EmbeddedDatabase server;
    private final String name;

    private TestDatabase(EmbeddedDatabase server, String name) {
        this.server = server;
        this.name = name;
    }

    static synchronized TestDatabase start(String name) {
        Path folder = target().resolve("it-db");
        try {
            EmbeddedDatabase.endLeftover(folder);
            Folders.delete(folder.resolve("db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = EmbeddedDatabase.start(folder, Ports.any(), List.of(name));
        var started = new TestDatabase(server, name);
        AtEnd.also(started::end);
        server.awaitReady(name);
        new Migration(base().resolve("sql").resolve("migration")).apply(server.logins(name));
        current = started;
        current.checkNotByNight();
        return current;
    }

    /** A check in the midst of tests would park the books that they made by hand: somebody else has it in hand. */
    private void checkNotByNight() {
        String sql = "insert into lease (name, holder, held_until) values ('nightly-check', uuid(), '9999-01-01')";
        try (Connection connection = logins().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized TestDatabase current() {
        if (current == null) {
            throw new IllegalStateException("There is a test database in Failsafe's runs only: mvn verify -Dit.test=…");
        }
        return current;
    }

    public synchronized Logins logins() {
        return server.logins(name);
    }

    public synchronized Login administrator() {
        return server.administrator(name);
    }

    /** For tests that kill it. */
    public synchronized ProcessHandle process() {
        return server.process();
    }

    /** After it was killed: on the same files and the same port, so that everybody finds it again. */
    synchronized void startAgain() {
        int port =
                URI.create(logins().owner().url().substring("jdbc:".length())).getPort();
        server = EmbeddedDatabase.start(target().resolve("it-db"), port, List.of(name));
        server.awaitReady(name);
    }

    private synchronized void end() {
        server.close();
    }

    static Path target() {
        return Path.of(System.getProperty("packledger.target")).toAbsolutePath();
    }

    /** The folder of pom.xml. */
    public static Path base() {
        return target().getParent();
    }
}
