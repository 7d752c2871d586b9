package org.packledger.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a picture that somebody uploaded and writes it anew as PNG: whatever else was in the file, a script or a second
 * format, is left behind.
 */
final class LogoPicture {

    private static final int KILOBYTES = 500;
    private static final int BYTES_OF_ONE = 1024;
    private static final int PIXELS = 2000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /**
     * The picture as PNG.
     *
     * @throws LogoRefused when it is none, or too large
     */
    static byte[] png(byte[] file) {
        if (file.length == 0 || file.length > KILOBYTES * BYTES_OF_ONE) {
            throw refused();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return written(read(input));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            LogoRefused refused = refused();
            refused.initCause(e);
            throw refused;
        }
    }

    /** Looks at the size before the pixels: a small file may unfold to gigabytes. */
    private static BufferedImage read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw refused();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    || reader.getWidth(0) > PIXELS
                    || reader.getHeight(0) > PIXELS) {
                throw refused();
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", png)) {
            throw refused();
        }
        return png.toByteArray();
    }

    private static LogoRefused refused() {
        return new LogoRefused(KILOBYTES, PIXELS);
    }
}
