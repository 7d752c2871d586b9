package org.packledger.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Checkpoints outside the database: {@code <size>.checkpoint} for each, never overwritten, and {@code latest}. A file is
 * there whole or not at all, and on the disk before anybody hears of it.
 */
public final class CheckpointFolder {

    private static final String ENDING = ".checkpoint";

    private final Path folder;

    /** @param folder need not exist yet */
    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** The one of the greatest size. */
    Optional<String> newest() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> newest = files.filter(
                            file -> file.getFileName().toString().matches("\\d{1,18}" + ENDING))
                    .max(Comparator.comparingLong(CheckpointFolder::size));
            return newest.isPresent() ? Optional.of(Files.readString(newest.get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every one that was kept. */
    public List<String> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> notes = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().matches("\\d{1,18}" + ENDING))
                    .toList()) {
                notes.add(Files.readString(file));
            }
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether that checkpoint is here. */
    boolean has(long size) {
        return Files.exists(file(size));
    }

    /** Keeps it. */
    void keep(long size, String note) {
        try {
            Files.createDirectories(folder);
            Path draft = draft(note);
            try {
                // A link and not a move: what is there already is never replaced.
                Files.createLink(file(size), draft);
            } catch (FileAlreadyExistsException e) {
                if (!Files.readString(file(size)).equals(note)) {
                    throw new IOException(file(size) + " says something else", e);
                }
            }
            Files.move(
                    draft,
                    folder.resolve("latest"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft(String note) throws IOException {
        Path draft = folder.resolve("draft-" + UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return draft;
    }

    private Path file(long size) {
        return folder.resolve(size + ENDING);
    }

    private static long size(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
    }
}
