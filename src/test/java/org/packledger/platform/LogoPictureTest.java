package org.packledger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoPictureTest {

    @Test
    void aJpegBecomesAPngOfTheSameSize() throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(LogoPicture.png(picture("jpeg", 120, 40))));
        assertThat(kept.getWidth()).isEqualTo(120);
        assertThat(kept.getHeight()).isEqualTo(40);
    }

    @Test
    void whatHangsOnThePictureIsLeftBehind() throws IOException {
        byte[] picture = picture("png", 10, 10);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, both, picture.length, script.length);
        assertThat(new String(LogoPicture.png(both), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThatThrownBy(() -> LogoPicture.png(new byte[0])).isInstanceOf(LogoRefused.class);
        assertThatThrownBy(() -> LogoPicture.png("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LogoRefused.class);
        byte[] cut = java.util.Arrays.copyOf(picture("png", 10, 10), 40);
        assertThatThrownBy(() -> LogoPicture.png(cut)).isInstanceOf(LogoRefused.class);
        assertThatThrownBy(() -> LogoPicture.png(picture("gif", 10, 10))).isInstanceOf(LogoRefused.class);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsUnfolded() throws IOException {
        byte[] wide = picture("png", 2001, 1);
        assertThatThrownBy(() -> LogoPicture.png(wide)).isInstanceOf(LogoRefused.class);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }
}
