package org.packledger.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds Chromium, or gets it: on the path, else by the browser driver's own download, else as Debian's package when we
 * are root. When all fails the tests fail, saying how to help: a missing browser is never a reason to skip.
 */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_MINUTES = 10;

    private ChromiumProgram() {}

    /** @return the program; empty when it is the one that the driver downloaded and finds by itself */
    static Optional<Path> get() {
        return onThePath().or(ChromiumProgram::afterDriversDownload);
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> afterDriversDownload() {
        if (succeeds(
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
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            succeeds("apt-get", "update", "-qq");
            succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
        return onThePath()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No Chromium was found on the path, and neither the browser"
                                        + " driver nor apt-get could get one: install it, on Debian with \"apt-get install chromium\"."));
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var running = process.start();
            if (!running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                return false;
            }
            return running.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
