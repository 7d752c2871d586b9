package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes of ours: politely first, and without mercy when time is up. Finds those a killed launcher left. */
final class Child {

    private Child() {}

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    static void remember(Path pidFile, ProcessHandle process) {
        PrivateFile.write(pidFile, process.pid() + "\n");
    }

    /**
     * Ends what the pid file names, if it still runs and is still ours. Numbers are given again to other programs: the
     * mark, a path that stands on our command line, tells ours from theirs.
     *
     * @return whether there was one
     */
    static boolean endLeftover(Path pidFile, String mark, Duration patience) {
        if (!Files.exists(pidFile)) {
            return false;
        }
        var leftover = ProcessHandle.of(pidIn(pidFile))
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process.pid()).contains(mark));
        leftover.ifPresent(process -> end(process, patience));
        delete(pidFile);
        return leftover.isPresent();
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static long pidIn(Path pidFile) {
        try {
            return Long.parseLong(Files.readString(pidFile).strip());
        } catch (NumberFormatException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From /proc, since ProcessHandle.Info drops the arguments of long command lines. */
    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().commandLine())
                    .orElse("");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
