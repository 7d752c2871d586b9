package org.packledger.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    private final EmbeddedDatabase server;
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
        AtEnd.also(server::close);
        server.awaitReady(name);
        new Migration(base().resolve("sql").resolve("migration")).apply(server.logins(name));
        current = new TestDatabase(server, name);
        return current;
    }

    public static synchronized TestDatabase current() {
        if (current == null) {
            throw new IllegalStateException("There is a test database in Failsafe's runs only: mvn verify -Dit.test=…");
        }
        return current;
    }

    public Logins logins() {
        return server.logins(name);
    }

    public Login administrator() {
        return server.administrator(name);
    }

    /** For tests that kill it. */
    public ProcessHandle process() {
        return server.process();
    }

    static Path target() {
        return Path.of(System.getProperty("packledger.target")).toAbsolutePath();
    }

    /** The folder of pom.xml. */
    public static Path base() {
        return target().getParent();
    }
}
