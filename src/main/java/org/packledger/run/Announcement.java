package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The block that the terminal shows when everything runs. */
final class Announcement {

    private static final String RULE = "-".repeat(78);

    private Announcement() {}

    static void print(Settings settings, Portal portal, Logins logins, Optional<DemoMail> mail) {
        Terminal.say("");
        Terminal.say(RULE);
        Terminal.say("  Packledger runs at   http://localhost:" + settings.port() + "/");
        if (settings.demo()) {
            printPeople(settings.base());
        }
        mail.ifPresent(Announcement::printMail);
        Terminal.say("");
        Terminal.say("  Data                 " + settings.data());
        Terminal.say("  Database             " + logins.application().url());
        Terminal.say("  Log                  " + portal.log());
        Terminal.say("  Stop                 Ctrl-C");
        Terminal.say(RULE);
    }

    /** How to try mail without a mail server; curl comes with most systems. */
    private static void printMail(DemoMail mail) {
        String customer = "anna.roy@harbourclinic.example";
        Terminal.say("");
        Terminal.say("  Mail                 SMTP localhost:" + mail.smtp() + ", IMAP localhost:" + mail.imap()
                + "; user and password are the address");
        Terminal.say(
                "  Write an incident    printf 'From: " + customer + "\\nSubject: Late mail\\n\\nSince noon.\\n' |");
        Terminal.say("                         curl -s smtp://localhost:" + mail.smtp() + " --mail-from " + customer
                + " --mail-rcpt " + DemoMail.ADDRESS + " -T -");
        Terminal.say("  Read letters (1, 2…) curl -s \"imap://localhost:" + mail.imap() + "/INBOX;MAILINDEX=1\" -u "
                + customer + ":" + customer);
    }

    /** The demo world's own list: "address = name | roles | organisation | language". */
    private static void printPeople(Path base) {
        Path file = base.resolve("src").resolve("main").resolve("resources").resolve("demo-people.properties");
        if (!Files.exists(file)) {
            return;
        }
        Terminal.say("");
        Terminal.say("  Sign in with one click on the sign-in page, or as (password packledger-demo)");
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.charAt(0) != '#') {
                String[] who = line.substring(equals + 1).split("\\|");
                Terminal.say(String.format(
                        "    %-36s %-22s %s",
                        line.substring(0, equals).strip(), part(who, 1), organisation(part(who, 2))));
            }
        }
    }

    private static String part(String[] parts, int number) {
        return number < parts.length ? parts[number].strip() : "";
    }

    /** The vendor's own people have none. */
    private static String organisation(String name) {
        return "-".equals(name) ? "" : name;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
