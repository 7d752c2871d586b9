package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The passwords of the embedded database: made once at random, kept in a file that only its owner can read.
 *
 * <p>Letters and digits only, so that they need no escaping anywhere they are written.
 */
final class Secrets {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 32;

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path folder) {
        var secrets = new Secrets(folder.resolve("secrets.properties"));
        try {
            secrets.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    String password(String name) {
        String known = kept.getProperty(name);
        if (known != null && !known.isEmpty()) {
            return known;
        }
        String made = random();
        kept.setProperty(name, made);
        write();
        return made;
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        }
    }

    private void write() {
        var text = new StringBuilder("# Passwords of the embedded database, made at random on the first start.\n");
        kept.stringPropertyNames().stream().sorted().forEach(name -> text.append(name)
                .append('=')
                .append(kept.getProperty(name))
                .append('\n'));
        PrivateFile.write(file, text.toString());
    }

    private static String random() {
        var chance = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
