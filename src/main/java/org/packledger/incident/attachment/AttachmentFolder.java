package org.packledger.incident.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.NotFound;

/**
 * Where the bytes lie: outside of the web root, under random names, in folders by their first two letters. A file is there
 * whole, and on the disk, before its row is written; what a rolled-back transaction leaves behind is never found by anybody.
 */
@ApplicationScoped
public class AttachmentFolder {

    @Inject
    @ConfigProperty(name = "packledger.attachments.folder")
    private Optional<String> configured;

    /** Whether files can be taken at all. */
    public boolean isThere() {
        return configured.isPresent();
    }

    /**
     * Keeps these bytes.
     *
     * @return the name that they lie under
     * @throws NoAttachments when no folder is configured
     */
    public String keep(byte[] content) {
        String name = RandomName.next();
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(name + ".part");
            write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes under this name.
     *
     * @param digest SHA-256 of what was kept
     * @throws NotFound when the file is gone
     * @throws DamagedFile when it is not what was kept
     */
    public byte[] read(String name, byte[] digest) {
        try {
            byte[] content = Files.readAllBytes(file(name));
            if (!MessageDigest.isEqual(Digests.of(content), digest)) {
                throw new DamagedFile(name);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new NotFound("attachment");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        Path folder = Path.of(configured.orElseThrow(NoAttachments::new));
        if (!RandomName.isOne(name)) {
            throw new NotFound("attachment");
        }
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static void write(Path draft, byte[] content) throws IOException {
        try (FileChannel file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
    }
}
