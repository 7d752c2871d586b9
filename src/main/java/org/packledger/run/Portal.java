package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Payara Micro with the WAR, as a child process on the loopback address.
 *
 * <p>The pool is made by a post-boot file whose values come from the child's environment, so that no password stands on
 * a command line.
 */
public final class Portal implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final Process process;

    private Portal(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /**
     * @param program what is started
     * @param folder for its log, its process number and its temporary files
     * @param settings system properties of the portal, {@code packledger.*}
     */
    public static Portal start(Program program, Path folder, int port, Login database, Map<String, String> settings) {
        try {
            Path home = Files.createDirectories(folder).toRealPath();
            endLeftover(home);
            Folders.delete(home.resolve("tmp"));
            Files.createDirectories(home.resolve("tmp"));
            var builder = new ProcessBuilder(program.command(home, port, settings))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log(home).toFile());
            builder.environment()
                    .putAll(Map.of(
                            "PACKLEDGER_DB_URL", Program.poolUrl(database.url()),
                            "PACKLEDGER_DB_USER", Program.asProperty(database.user()),
                            "PACKLEDGER_DB_PASSWORD", Program.asProperty(database.password())));
            Process process = builder.start();
            Child.remember(pidFile(home), process.toHandle());
            return new Portal(home, port, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the portal that a killed launcher left on this folder; nothing happens when there is none. */
    public static boolean endLeftover(Path folder) {
        return Child.endLeftover(pidFile(folder), folder.toString(), STOP);
    }

    /** Returns when the first page answers. */
    public Portal awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (!FirstPage.answers(address())) {
            if (!process.isAlive()) {
                throw new Refusal("The portal stopped while it was starting; the reason is in " + log(folder) + ".");
            }
            if (FirstPage.missing(address()) && ready()) {
                throw new Refusal("The portal started without its pages; the reason is in " + log(folder) + ".");
            }
            if (System.nanoTime() > end) {
                throw new Refusal(
                        "The portal did not answer within " + START.toMinutes() + " minutes; see " + log(folder) + ".");
            }
            Pause.ofMillis(150);
        }
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path log() {
        return log(folder);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        Child.end(process.toHandle(), STOP);
    }

    /** Payara says so after it has tried to deploy, also when that failed; it then answers 404 for ever. */
    private boolean ready() {
        try (var lines = Files.lines(log(folder))) {
            return lines.anyMatch(line -> line.contains("ready in"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("portal.log");
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("portal.pid");
    }
}
