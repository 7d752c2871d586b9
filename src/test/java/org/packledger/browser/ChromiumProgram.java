package org.packledger.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.packledger.it.DebianPackages;

/**
 * Finds Chromium, or gets it: on the path, else by the browser driver's own download, else as Debian's package when we
 * are root. When all fails the tests fail, saying how to help: a missing browser is never a reason to skip.
 */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private ChromiumProgram() {}

    /** @return the program; empty when it is the one that the driver downloaded and finds by itself */
    static Optional<Path> get() {
        return DebianPackages.onThePath(NAMES).or(ChromiumProgram::afterDriversDownload);
    }

    private static Optional<Path> afterDriversDownload() {
        if (DebianPackages.succeeds(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium")) {
            return Optional.empty();
        }
        return Optional.of(fromDebian());
    }

    private static Path fromDebian() {
        DebianPackages.install("chromium");
        return DebianPackages.onThePath(NAMES)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No Chromium was found on the path, and neither the browser"
                                        + " driver nor apt-get could get one: install it, on Debian with \"apt-get install chromium\"."));
    }
}
