package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB server of our own, on the loopback address only, with all it owns in one folder.
 *
 * <p>Its life: {@link #start} lays the files when there are none, ends a server that a killed launcher left behind,
 * starts the server and waits until the owner can sign in. Databases, users and grants are made by an init file that the
 * server runs before it listens, so that no password is ever empty while somebody can reach it. {@link #close} ends it
 * and keeps its data.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final ServerFiles files;
    private final ServerUsers users;
    private final Path folder;
    private final int port;
    private final Process server;

    private EmbeddedDatabase(Path folder, ServerFiles files, ServerUsers users, int port) throws IOException {
        this.folder = folder;
        this.files = files;
        this.users = users;
        this.port = port;
        this.server = launch();
    }

    /**
     * @param folder holds everything: programs, data, passwords, log
     * @param databases made when they are missing
     */
    public static EmbeddedDatabase start(Path folder, int preferredPort, List<String> databases) {
        try {
            Path home = Files.createDirectories(folder).toRealPath();
            endLeftover(home);
            var files = lay(home);
            var users = new ServerUsers(Secrets.in(home), databases);
            PrivateFile.write(home.resolve("init.sql"), users.initFile());
            Folders.delete(home.resolve("tmp"));
            Files.createDirectories(home.resolve("tmp"));
            Files.createDirectories(home.resolve("log"));
            return new EmbeddedDatabase(home, files, users, Ports.preferably(preferredPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the files of the server; takes half a minute the first time, no time after. */
    static ServerFiles lay(Path folder) {
        var files = new ServerFiles(folder);
        files.lay();
        return files;
    }

    /** Ends the server that a killed launcher left on this folder; nothing happens when there is none. */
    public static boolean endLeftover(Path folder) {
        return Child.endLeftover(folder.resolve("mariadbd.pid"), folder.toString(), STOP);
    }

    public EmbeddedDatabase awaitReady(String database) {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try (var connection = logins(database).owner().connect()) {
                if (connection.isValid(5)) {
                    return this;
                }
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw new Refusal(
                            "The embedded database did not start; the reason is at the end of " + log() + ".", e);
                }
            }
            Pause.ofMillis(100);
        }
    }

    public Logins logins(String database) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
        return new Logins(
                new Login(url, ServerUsers.OWNER, users.ownerPassword()),
                new Login(url, ServerUsers.APPLICATION, users.applicationPassword()));
    }

    /** May do everything; for faults that tests cause and for backups, never for the portal. */
    public Login administrator(String database) {
        return new Login(logins(database).owner().url(), ServerUsers.ADMINISTRATOR, users.administratorPassword());
    }

    public int port() {
        return port;
    }

    public Path log() {
        return folder.resolve("log").resolve("mariadb.log");
    }

    public ProcessHandle process() {
        return server.toHandle();
    }

    public CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    @Override
    public void close() {
        Child.end(server.toHandle(), STOP);
    }

    private Process launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(files.base().resolve("bin").resolve("mariadbd").toString());
        command.addAll(ServerOptions.of(folder, files, port));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment()
                .putAll(Map.of("LD_LIBRARY_PATH", files.base().resolve("libs").toString(), "TZ", "UTC"));
        return builder.start();
    }
}
