package org.packledger.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database that can be read for a check: an installed one, the embedded one beside its portal, or the embedded one
 * started for the check and ended with it. Nothing is migrated and nothing is written.
 */
final class CheckedDatabase implements AutoCloseable {

    private final Login login;
    private final Runnable end;

    private CheckedDatabase(Login login, Runnable end) {
        this.login = login;
        this.end = end;
    }

    static CheckedDatabase open(CheckSettings settings) {
        return settings.installed()
                .map(login -> new CheckedDatabase(login, () -> {}))
                .orElseGet(() -> embedded(settings));
    }

    private static CheckedDatabase embedded(CheckSettings settings) {
        Path data = settings.data();
        if (!Files.exists(data.resolve("db")) || !Files.exists(data.resolve("secrets.properties"))) {
            throw new Refusal("There is no database in " + data + ": give its folder with -Ddata=, or the address of an"
                    + " installed one with -Ddb.url=.");
        }
        CheckedDatabase running = beside(settings);
        return running.answers() || DataFolder.isTaken(data) ? running : started(settings);
    }

    /** As it is when its server runs: with its portal, or left behind by a launcher that was killed. */
    private static CheckedDatabase beside(CheckSettings settings) {
        String password = Secrets.in(settings.data()).password("application.password");
        String url = "jdbc:mariadb://127.0.0.1:" + settings.databasePort() + "/" + Launch.DATABASE;
        return new CheckedDatabase(new Login(url, ServerUsers.APPLICATION, password), () -> {});
    }

    private static CheckedDatabase started(CheckSettings settings) {
        DataFolder folder = DataFolder.take(settings.data());
        Terminal.say("Starting MariaDB in " + folder.path() + " …");
        EmbeddedDatabase.lay(folder.path());
        EmbeddedDatabase server =
                EmbeddedDatabase.start(folder.path(), settings.databasePort(), List.of(Launch.DATABASE));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "packledger-stop"));
        return new CheckedDatabase(
                server.awaitReady(Launch.DATABASE).logins(Launch.DATABASE).application(), server::close);
    }

    private boolean answers() {
        try (Connection connection = login.connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false; // Nobody listens there, or somebody else does.
        }
    }

    Connection connect() {
        try {
            return new Login(Program.poolUrl(login.url()), login.user(), login.password()).connect();
        } catch (SQLException e) {
            throw new Refusal(
                    "The database at " + login + " cannot be read: " + Sentence.of(e.getMessage())
                            + " If it is the embedded one, it may listen on another port: -Ddb.port=.",
                    e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
