package org.packledger.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What the portal keeps in files: the keys that sign checkpoints and reply addresses, made on the first start, the folder that
 * checkpoints go to, and that of attachments; unless others were given.
 */
final class PortalFiles {

    static final String KEY_FILE = "packledger.seal.key-file";
    static final String FOLDER = "packledger.seal.folder";
    static final String ATTACHMENTS = "packledger.attachments.folder";
    static final String MAIL_KEY = "packledger.mail.key-file";

    private static final int LINE = 64;
    private static final int MAIL_KEY_BYTES = 32;

    private PortalFiles() {}

    /** What the portal is to read, with key and folder of this data folder where nothing else was asked for. */
    static Map<String, String> in(Path data, Map<String, String> asked) {
        var settings = new TreeMap<>(asked);
        settings.computeIfAbsent(KEY_FILE, missing -> kept(data.resolve("seal-key.pem"), PortalFiles::pem));
        settings.computeIfAbsent(MAIL_KEY, missing -> kept(data.resolve("mail-key"), PortalFiles::random));
        settings.putIfAbsent(FOLDER, data.resolve("checkpoints").toString());
        settings.putIfAbsent(ATTACHMENTS, data.resolve("attachments").toString());
        return settings;
    }

    private static String kept(Path file, Supplier<String> made) {
        if (!Files.exists(file)) {
            PrivateFile.write(file, made.get());
        }
        return file.toString();
    }

    private static String random() {
        byte[] key = new byte[MAIL_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key) + "\n";
    }

    /** As {@code openssl genpkey -algorithm ed25519} writes it. */
    private static String pem() {
        try {
            byte[] pkcs8 = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(pkcs8);
            return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }
}
