package org.packledger.incident.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static final int LIMIT = Inspection.MEGABYTES * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureIsTakenAsItCame(String format) throws IOException {
        byte[] picture = picture(format);
        InspectedFile taken = Inspection.of(new NewFile("shot." + format, picture));
        assertThat(taken.type().isPicture()).isTrue();
        assertThat(taken.content()).isEqualTo(picture);
    }

    @Test
    void textIsWhatCanBeRead() {
        assertThat(taken("mail.log", text("Jän 1 12:00 ok\n")).type()).isEqualTo(FileType.TEXT);
        assertThat(taken("page.txt", text("<html><script>alert(1)</script></html>"))
                        .type())
                .isEqualTo(FileType.TEXT);
        refused(() -> taken("mail.log", new byte[] {'a', 0, 'b'}), Refusal.TYPE);
        refused(() -> taken("mail.log", new byte[] {'a', (byte) 0xff, (byte) 0xfe}), Refusal.TYPE);
    }

    @Test
    void aNameWithoutEndingGetsTheUsualOne() throws IOException {
        assertThat(taken("shot", picture("png")).name().text()).isEqualTo("shot.png");
        assertThat(taken("README", text("read")).name().text()).isEqualTo("README.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shot.exe",
                "shot.html",
                "shot.svg",
                "shot.js",
                "shot.jpg",
                "shot.p\u200bhp",
                "shot.png.bat",
                "shot\u202egnp.scr"
            })
    void aNameThatSaysSomethingElseIsRefused(String name) {
        refused(() -> taken(name, picture("png")), Refusal.ENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.svg", "run.js", "run.bat", "run.sh", "page.xhtml", "run.hta"})
    void textThatABrowserOrShellRunsIsRefused(String name) {
        refused(() -> taken(name, text("alert(1)")), Refusal.ENDING);
    }

    @Test
    void programsAreRefused() {
        refused(() -> taken("a.png", new byte[] {'M', 'Z', 0, 1, 2}), Refusal.TYPE);
        refused(() -> taken("a.txt", new byte[] {0x7f, 'E', 'L', 'F', 0}), Refusal.TYPE);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refused(() -> taken("a.txt", new byte[0]), Refusal.EMPTY);
        byte[] most = new byte[LIMIT];
        Arrays.fill(most, (byte) 'a');
        assertThat(taken("a.txt", most).content()).hasSize(LIMIT);
        refused(() -> taken("a.txt", Arrays.copyOf(most, LIMIT + 1)), Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void whatFollowsThePictureIsRefused(String format) {
        refused(() -> taken("shot." + format, join(picture(format), text("x"))), Refusal.TWO_IN_ONE);
        refused(() -> taken("shot." + format, shortened(picture(format))), Refusal.TWO_IN_ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureThatIsSomethingElseTooIsRefused(String format) {
        refused(() -> taken("shot." + format, join(picture(format), archive(1, 10))), Refusal.TWO_IN_ONE);
        refused(() -> taken("shot." + format, join(picture(format), text("<ScRipt>x"))), Refusal.TWO_IN_ONE);
        refused(() -> taken("shot." + format, join(picture(format), text("%PDF-1.7"))), Refusal.TWO_IN_ONE);
    }

    @Test
    void aScriptInAGifCommentIsRefused() throws IOException {
        byte[] gif = picture("gif");
        byte[] comment = join(new byte[] {0x21, (byte) 0xfe, 20}, text("=1;<script>alert(1)/"), new byte[] {0});
        byte[] with = join(Arrays.copyOf(gif, gif.length - 1), comment, new byte[] {0x3b});
        refused(() -> taken("shot.gif", with), Refusal.TWO_IN_ONE);
    }

    @Test
    void documentsWithSomethingInFrontOrBehindAreRefused() throws IOException {
        assertThat(taken("offer.pdf", text("%PDF-1.7\nrest")).type()).isEqualTo(FileType.PDF);
        refused(() -> taken("offer.pdf", join(text("%PDF-1.7\n"), archive(1, 10))), Refusal.TWO_IN_ONE);
        refused(() -> taken("offer.pdf", text("%PDF-1.7\n<script>x</script>")), Refusal.TWO_IN_ONE);
        refused(() -> taken("offer.txt", text("hello %PDF-1.7\n")), Refusal.TWO_IN_ONE);
    }

    @Test
    void archivesThatUnfoldWithoutEndAreRefused() throws IOException {
        assertThat(taken("logs.zip", archive(3, 1000)).type()).isEqualTo(FileType.ZIP);
        assertThat(taken("offer.docx", archive(3, 1000)).type()).isEqualTo(FileType.ZIP);
        refused(() -> taken("logs.zip", archive(3, 40 * 1024 * 1024)), Refusal.BOMB);
        refused(() -> taken("logs.zip", archive(2_001, 1)), Refusal.BOMB);
        refused(() -> taken("logs.zip", Arrays.copyOf(archive(1, 1000), 40)), Refusal.BOMB);
        assertThat(taken("a.log.gz", gzip(1000)).type()).isEqualTo(FileType.GZIP);
        refused(() -> taken("a.log.gz", gzip(101 * 1024 * 1024)), Refusal.BOMB);
        refused(() -> taken("a.log.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0}), Refusal.BOMB);
    }

    @Test
    void aPictureOfManyPixelsIsRefused() throws IOException {
        byte[] png = picture("png");
        png[16] = 0x7f;
        refused(() -> taken("shot.png", png), Refusal.BOMB);
    }

    @Test
    void noBytesMakeItFail() throws IOException {
        Random random = new Random(4);
        byte[][] seeds = {picture("png"), picture("jpg"), picture("gif"), archive(2, 100), gzip(100), text("%PDF-1.4")};
        for (int round = 0; round < 6_000; round++) {
            byte[] hostile = seeds[round % seeds.length].clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                hostile[random.nextInt(hostile.length)] = (byte) random.nextInt();
            }
            byte[] cut = round % 3 == 0 ? Arrays.copyOf(hostile, 1 + random.nextInt(hostile.length)) : hostile;
            try {
                assertThat(taken("a", cut).type()).isNotNull();
            } catch (AttachmentRefused refused) {
                assertThat(refused.why()).isNotNull();
            }
        }
    }

    private static InspectedFile taken(String name, byte[] content) {
        return Inspection.of(new NewFile(name, content));
    }

    private static void refused(ThrowingCallable taking, Refusal why) {
        assertThatThrownBy(taking).isInstanceOfSatisfying(AttachmentRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] shortened(byte[] all) {
        return Arrays.copyOf(all, all.length - 4);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0xff8800);
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }

    private static byte[] archive(int entries, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("entry" + i));
                zeros(zip, size);
            }
        }
        return file.toByteArray();
    }

    private static byte[] gzip(int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(file)) {
            zeros(zip, size);
        }
        return file.toByteArray();
    }

    private static void zeros(OutputStream to, int size) throws IOException {
        byte[] some = new byte[Math.min(size, 1024 * 1024)];
        for (int left = size; left > 0; left -= some.length) {
            to.write(some, 0, Math.min(left, some.length));
        }
    }
}
