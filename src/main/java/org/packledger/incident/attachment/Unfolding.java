package org.packledger.incident.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** How much a small file becomes when it is opened. Counted by opening it, not by what it says of itself. */
final class Unfolding {

    private static final long PIXELS = 50_000_000;
    private static final long BYTES = 100L * 1024 * 1024;
    private static final int ENTRIES = 2_000;
    private static final int BUFFER = 64 * 1024;

    private Unfolding() {}

    /** Whether it is more than people want to open, or cannot be opened at all. */
    static boolean isTooMuch(FileType type, Bytes bytes) {
        return switch (type) {
            case PNG, JPEG, GIF -> {
                long pixels = Pictures.pixels(type, bytes);
                yield pixels <= 0 || pixels > PIXELS;
            }
            case ZIP -> archiveIsTooMuch(bytes);
            case GZIP -> gzipIsTooMuch(bytes);
            case PDF, TEXT -> false;
        };
    }

    private static boolean archiveIsTooMuch(Bytes bytes) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes.all()))) {
            long left = BYTES;
            int entries = 0;
            while (archive.getNextEntry() != null) {
                entries++;
                left = read(archive, left);
                if (left < 0 || entries > ENTRIES) {
                    return true;
                }
            }
            return entries == 0;
        } catch (IOException | IllegalArgumentException e) {
            return true; // what cannot be opened is of no use to who answers
        }
    }

    private static boolean gzipIsTooMuch(Bytes bytes) {
        try (InputStream unfolded = new GZIPInputStream(new ByteArrayInputStream(bytes.all()))) {
            return read(unfolded, BYTES) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** How much may still come; less than nothing when it was too much. */
    private static long read(InputStream unfolded, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int read = unfolded.read(buffer); read >= 0; read = unfolded.read(buffer)) {
            left -= read;
            if (left < 0) {
                return left;
            }
        }
        return left;
    }
}
