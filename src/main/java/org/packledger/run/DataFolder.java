package org.packledger.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that outlives a run, held by one launcher at a time: the lock goes with the process, however it ends. */
final class DataFolder {

    private final Path path;

    @SuppressWarnings("unused") // Held until the process ends.
    private final FileLock held;

    private DataFolder(Path path, FileLock held) {
        this.path = path;
        this.held = held;
    }

    static DataFolder take(Path wanted) {
        Path path = made(wanted);
        try {
            var channel = FileChannel.open(
                    path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw taken(path);
            }
            return new DataFolder(path, lock);
        } catch (OverlappingFileLockException e) {
            throw taken(path);
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    /** Whether a launcher runs on it now. */
    static boolean isTaken(Path folder) {
        Path lock = folder.resolve("launcher.lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    Path path() {
        return path;
    }

    boolean firstTime() {
        return !Files.exists(path.resolve("db"));
    }

    private static Path made(Path wanted) {
        try {
            if (!Files.exists(wanted)) {
                Files.createDirectories(
                        wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path path = wanted.toRealPath();
            if (!Files.isDirectory(path) || !Files.isWritable(path)) {
                throw notWritable(wanted, null);
            }
            return path;
        } catch (IOException e) {
            throw notWritable(wanted, e);
        }
    }

    private static Refusal notWritable(Path path, IOException cause) {
        return new Refusal(
                "The folder " + path + " cannot be written: give its permission, or another folder with -Ddata=.",
                cause);
    }

    private static Refusal taken(Path path) {
        return new Refusal("Another Packledger already runs on " + path + ": stop it, or give another folder with"
                + " -Ddata= and another port with -Dport=.");
    }
}
