package org.packledger.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that tests need and the build does not bring: found on the path, and installed when we are root on a Debian. */
public final class DebianPackages {

    private static final int PATIENCE_MINUTES = 10;

    private DebianPackages() {}

    /** The first of these programs that is on the path. */
    public static Optional<Path> onThePath(Collection<String> programs) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> programs.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Installs these packages, where that can be done. */
    public static void install(String... packages) {
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            succeeds("apt-get", "update", "-qq");
            succeeds(Stream.concat(
                            Stream.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"),
                            Stream.of(packages))
                    .toArray(String[]::new));
        }
    }

    /** Whether this command ended well. */
    public static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command)).inheritIO();
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
