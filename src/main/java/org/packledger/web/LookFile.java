package org.packledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A style sheet or a script as it is served, plain and zipped, with the digest of its content. */
final class LookFile {

    private final String type;
    private final byte[] content;
    private final byte[] zipped;
    private final String digest;

    LookFile(String type, byte[] content, String digest) {
        this.type = type;
        this.content = content.clone();
        this.zipped = zip(content);
        this.digest = digest;
    }

    String type() {
        return type;
    }

    String digest() {
        return digest;
    }

    /** The bytes to send. */
    byte[] bytes(boolean asZip) {
        return asZip ? zipped.clone() : content.clone();
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
