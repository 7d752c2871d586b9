package org.packledger.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.packledger.run.Login;
import org.packledger.run.Program;

/**
 * Tells Arquillian, by the system properties that its connector reads, how to start Payara Micro on the test database.
 *
 * <p>The logins are given to the tests and to the server alike, so that a test may open its own connection on either
 * side.
 */
final class ContainerOptions {

    /** RFC 8032, section 7.1, test 1: known to everybody. */
    private static final String SEAL_KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private ContainerOptions() {}

    static void announce(TestDatabase database) {
        Map<String, String> logins = new TreeMap<>();
        put(logins, "owner", database.logins().owner());
        put(logins, "application", database.logins().application());
        put(logins, "administrator", database.administrator());
        logins.forEach(System::setProperty);

        var program = Program.builtIn(TestDatabase.base());
        System.setProperty("payara.microJar", program.server().toString());
        System.setProperty("payara.cmdOptions", virtualMachine(logins));
        System.setProperty(
                "payara.extraMicroOptions",
                String.join(
                        " ",
                        "--addlibs",
                        escaped(program.driver()),
                        "--prebootcommandfile",
                        escaped(program.preBoot()),
                        "--postbootcommandfile",
                        escaped(poolOf(database.logins().application(), program.postBoot())),
                        "--nohostaware",
                        "--disablephonehome"));
    }

    private static void put(Map<String, String> logins, String who, Login login) {
        logins.put("packledger.it." + who + ".url", login.url());
        logins.put("packledger.it." + who + ".user", login.user());
        logins.put("packledger.it." + who + ".password", login.password());
    }

    private static String virtualMachine(Map<String, String> logins) {
        var options = new StringBuilder("-Xmx900m -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Dpackledger.demo=false");
        logins.forEach(
                (name, value) -> options.append(" -D").append(name).append('=').append(value));
        // Tests seal when they say so; the key and the folder are there.
        options.append(" -Dpackledger.seal.enabled=false -Dpackledger.seal.every-seconds=0 -Dpackledger.seal.key-file=")
                .append(sealKey())
                .append(" -Dpackledger.seal.folder=")
                .append(TestDatabase.target().resolve("it-db").resolve("checkpoints"))
                .append(" -Dpackledger.attachments.folder=")
                .append(TestDatabase.target().resolve("it-db").resolve("attachments"));
        // No mailbox is read; what comes in is put there by tests.
        options.append(" -Dpackledger.mail.from=portal@example.org -Dpackledger.mail.reply-to=support@example.org")
                .append(" -Dpackledger.mail.trusted-server=mx.example.org -Dpackledger.mail.key-file=")
                .append(sealKey());
        // What is said on Maven's command line about how long tests run, and which history is lived again.
        for (String name : List.of("packledger.seed", "packledger.seeds", "packledger.tamperings")) {
            if (System.getProperty(name) != null) {
                options.append(" -D").append(name).append('=').append(System.getProperty(name));
            }
        }
        return options.toString();
    }

    private static Path sealKey() {
        try {
            return Files.writeString(TestDatabase.target().resolve("it-db").resolve("seal-key.pem"), SEAL_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The connector cannot set an environment, so the values that the file expects there are written into it. */
    private static Path poolOf(Login login, Path template) {
        try {
            String pool = Files.readString(template)
                    .replace("${ENV=PACKLEDGER_DB_URL}", Program.poolUrl(login.url()))
                    .replace("${ENV=PACKLEDGER_DB_USER}", login.user())
                    .replace("${ENV=PACKLEDGER_DB_PASSWORD}", login.password());
            return Files.writeString(TestDatabase.target().resolve("it-db").resolve("post-boot.asadmin"), pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }
}
