package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The block that the terminal shows when everything runs. */
final class Announcement {

    private static final String RULE = "-".repeat(78);

    private Announcement() {}

    static void print(Settings settings, Portal portal, Logins logins) {
        System.out.println();
        System.out.println(RULE);
        System.out.println("  Packledger runs at   http://localhost:" + settings.port() + "/");
        if (settings.demo()) {
            printPeople(settings.base());
        }
        System.out.println();
        System.out.println("  Data                 " + settings.data());
        System.out.println("  Database             " + logins.application().url());
        System.out.println("  Log                  " + portal.log());
        System.out.println("  Stop                 Ctrl-C");
        System.out.println(RULE);
        System.out.flush();
    }

    /** The file belongs to the demo world; its lines are "email = who", and "password = …" for everybody. */
    private static void printPeople(Path base) {
        Path file = base.resolve("src").resolve("main").resolve("resources").resolve("demo-people.properties");
        if (!Files.exists(file)) {
            return;
        }
        System.out.println("  Sign in as");
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.charAt(0) != '#') {
                System.out.printf(
                        "    %-32s %s%n",
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
