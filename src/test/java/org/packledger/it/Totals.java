package org.packledger.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Says at the end of a build how many tests ran, from the reports that Surefire and Failsafe wrote. */
public final class Totals {

    private static final Pattern TESTS = Pattern.compile("<testsuite\\b[^>]*\\stests=\"(\\d+)\"");

    private Totals() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(System.getProperty("packledger.target"));
        System.out.printf(
                "%nTests that ran: unit %d, in-container %d, browser %d, before judges %d%n%n",
                in(target.resolve("surefire-reports")),
                in(target.resolve("in-container-reports")),
                in(target.resolve("browser-reports")),
                in(target.resolve("judges-reports")));
    }

    private static int in(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        int total = 0;
        try (var files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path file : files) {
                var found = TESTS.matcher(Files.readString(file));
                total += found.find() ? Integer.parseInt(found.group(1)) : 0;
            }
        }
        return total;
    }
}
