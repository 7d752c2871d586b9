package org.packledger.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the portal keeps in files: the key that signs checkpoints, made on the first start, the folder that they go to, and
 * that of attachments; unless others were given.
 */
final class PortalFiles {

    static final String KEY_FILE = "packledger.seal.key-file";
    static final String FOLDER = "packledger.seal.folder";
    static final String ATTACHMENTS = "packledger.attachments.folder";

    private static final int LINE = 64;

    private PortalFiles() {}

    /** What the portal is to read, with key and folder of this data folder where nothing else was asked for. */
    static Map<String, String> in(Path data, Map<String, String> asked) {
        var settings = new TreeMap<>(asked);
        settings.computeIfAbsent(
                KEY_FILE, missing -> key(data.resolve("seal-key.pem")).toString());
        settings.putIfAbsent(FOLDER, data.resolve("checkpoints").toString());
        settings.putIfAbsent(ATTACHMENTS, data.resolve("attachments").toString());
        return settings;
    }

    private static Path key(Path file) {
        if (!Files.exists(file)) {
            PrivateFile.write(file, pem());
        }
        return file;
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
