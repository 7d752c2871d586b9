package org.packledger.ledger.proof;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With which key checkpoints are signed, how often, and where they go: configuration, and never the database. */
@ApplicationScoped
public class Seal {

    private static final Logger LOG = System.getLogger(Seal.class.getName());

    @Inject
    @ConfigProperty(name = "packledger.seal.enabled", defaultValue = "true")
    private boolean enabled;

    @Inject
    @ConfigProperty(name = "packledger.seal.name", defaultValue = "packledger")
    private String name;

    @Inject
    @ConfigProperty(name = "packledger.seal.key-file")
    private Optional<String> keyFile;

    @Inject
    @ConfigProperty(name = "packledger.seal.folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "packledger.seal.every-seconds", defaultValue = "10")
    private int everySeconds;

    private SealKey key;

    @PostConstruct
    void load() {
        try {
            if (keyFile.isPresent()) {
                key = SealKey.of(name, Files.readString(Path.of(keyFile.get())));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, "No checkpoint will be signed: " + keyFile.get() + " is no key", e);
        }
    }

    /** Whether this portal appends to the log. */
    boolean isEnabled() {
        return enabled;
    }

    /** The key to sign with, if there is one. */
    Optional<SealKey> key() {
        return Optional.ofNullable(key);
    }

    /** The public key as others verify by it. */
    public Optional<String> vkey() {
        return key().map(SealKey::vkey);
    }

    /** Where checkpoints go besides the database. */
    Optional<CheckpointFolder> folder() {
        return folder.map(path -> new CheckpointFolder(Path.of(path)));
    }

    /** No checkpoint follows another sooner. */
    Duration every() {
        return Duration.ofSeconds(everySeconds);
    }
}
