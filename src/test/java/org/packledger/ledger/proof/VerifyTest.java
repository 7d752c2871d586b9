package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.ledger.proof.Genuine.KEY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is genuine is accepted; whatever was changed, wherever, is not. */
class VerifyTest {

    private final Genuine log = Genuine.log(7);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theKeyIsThatOfTheRfc() {
        assertThat(KEY.vkey())
                .startsWith("packledger.example/log+")
                .endsWith("+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea");
    }

    /** Made by another program: Python's hashlib and openssl. */
    @Test
    void leafAndCheckpointAreThoseOfTheVector() {
        byte[] hash = HexFormat.of().parseHex("32bb638c64a1d529bebdca359c7ac7cc3924d723ffeb99685cd177ee44259376");
        byte[] leaf = Verify.Tree.leaf(42, 1, hash);
        assertThat(HexFormat.of().formatHex(leaf))
                .isEqualTo("1c6ad9a11cada1515a115df3f9f1dd99cd63ceb71e759ececac78425d4fb7eea");
        assertThat(KEY.vkey())
                .isEqualTo("packledger.example/log+7f979f3f+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea");
        assertThat(KEY.sign(1, leaf)).isEqualTo("""
                packledger.example/log
                1
                HGrZoRytoVFaEV3z+fHdmc1jzrcedZ7OyseEJdT7fuo=

                — packledger.example/log f5efP9tK5vXVU9U1hLHnWa9u1tNl7N1w1RPiuXEy/RriLteebwk6X1NoW2GRY5WqROaHOXlX3lSucQeRFKHIhnkarw4=
                """);
    }

    @Test
    void aGenuineReceiptIsAcceptedAndSaysWhatHappened() throws IOException {
        assertThat(run("receipt", file("receipt", log.receipt(5, 7)), "--key", KEY.vkey()))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "GENUINE. packledger.example/log signed for a log of 7 entries; this is the one at position 5.")
                .contains("Entry 43-3: INCIDENT_SETTLED, an incident was closed and used one unit")
                .contains("counts for 2026-01-15, recorded at 2026-01-15T17:00:00.123456Z by staff-7")
                .contains("incident: 1001 in the ledger, billing cycle 1")
                .contains("reason: INVESTIGATION, policy 3")
                .contains("units before: 9 available, 1 held; after: 9 available, 0 held")
                .contains("REVENUE_INCIDENTS -3.33 CAD, lot 5 unit 1")
                .doesNotContain("Optional");
    }

    @Test
    void everyReceiptOfEveryLogIsGenuine() throws Exception {
        for (int size = 1; size <= 7; size++) {
            for (int position = 0; position < size; position++) {
                assertThat(Verify.Receipt.open(log.receipt(position, size), KEY.key())
                                .position())
                        .isEqualTo(position);
            }
        }
    }

    /** Every position of the file, and at each of them every other value that the byte can have. */
    @Test
    @Tag("exhaustive")
    void aReceiptWithAnyByteChangedIsNotGenuine() throws IOException {
        byte[] genuine = log.receipt(5, 7).getBytes(StandardCharsets.UTF_8);
        assertThat(accepts(genuine)).isTrue();
        int tried = 0;
        for (int position = 0; position < genuine.length; position++) {
            for (int value : othersFor(position)) {
                byte[] changed = genuine.clone();
                changed[position] ^= (byte) value;
                assertThat(accepts(changed))
                        .as("byte %d became %d", position, changed[position])
                        .isFalse();
                tried++;
            }
        }
        System.out.printf("A receipt of %d bytes was changed in %d ways%n", genuine.length, tried);
    }

    @Test
    void aReceiptWithAByteMoreOrLessIsNotGenuine() {
        byte[] genuine = log.receipt(5, 7).getBytes(StandardCharsets.UTF_8);
        for (int position = 0; position < genuine.length; position++) {
            byte[] less = new byte[genuine.length - 1];
            System.arraycopy(genuine, 0, less, 0, position);
            System.arraycopy(genuine, position + 1, less, position, less.length - position);
            assertThat(accepts(less)).as("without byte %d", position).isFalse();
            for (byte one : new byte[] {' ', '\n', '\r', '0', 'A', '='}) {
                byte[] more = new byte[genuine.length + 1];
                System.arraycopy(genuine, 0, more, 0, position);
                more[position] = one;
                System.arraycopy(genuine, position, more, position + 1, genuine.length - position);
                assertThat(accepts(more))
                        .as("with %d before byte %d", one, position)
                        .isFalse();
            }
            assertThat(accepts(Arrays.copyOf(genuine, position))).isFalse();
        }
        assertThat(accepts((log.receipt(5, 7) + "\n").getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aReceiptOfAnotherKeyIsNotGenuine() {
        String other = Verify.Key.text("packledger.example/log", new byte[32]);
        assertThatThrownBy(() -> Verify.Receipt.open(log.receipt(1, 3), Verify.Key.of(other)))
                .isInstanceOf(Verify.Refused.class);
    }

    @Test
    void theSignatureAndThePlaceInTheLogAreLookedAt() {
        assertThatThrownBy(() -> Verify.Receipt.open(log.receipt(5, 7).replace("index 5", "index 4"), KEY.key()))
                .isInstanceOfSatisfying(
                        Verify.Refused.class, why -> assertThat(why.flaw()).isEqualTo(Verify.Flaw.NOT_IN_THE_LOG));
        String other = log.checkpoint(7).replace(root(7), root(6));
        assertThatThrownBy(() -> Verify.Checkpoint.open(other, KEY.key()))
                .isInstanceOfSatisfying(
                        Verify.Refused.class, why -> assertThat(why.flaw()).isEqualTo(Verify.Flaw.SIGNATURE));
    }

    @Test
    void aNewerCheckpointContainsTheOlderOne() throws IOException {
        String older = file("older", log.checkpoint(3));
        String newer = file("newer", log.checkpoint(7));
        String proof = file("proof", log.proof(3, 7));
        assertThat(run("checkpoints", older, newer, proof, "--key", KEY.vkey())).isZero();
        assertThat(run("checkpoints", newer, older, proof, "--key", KEY.vkey())).isEqualTo(1);
        assertThat(run("checkpoints", older, newer, file("other", log.proof(2, 7)), "--key", KEY.vkey()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("GENUINE. The log only grew between the two checkpoints, from 3 entries to 7")
                .contains("NOT GENUINE. This is not a proof as the portal writes it.");
    }

    @Test
    @Tag("exhaustive")
    void aProofWithAnyByteChangedIsNotGenuine() throws IOException {
        String older = file("older", log.checkpoint(3));
        String newer = file("newer", log.checkpoint(7));
        byte[] genuine = log.proof(3, 7).getBytes(StandardCharsets.UTF_8);
        for (int position = 0; position < genuine.length; position++) {
            byte[] changed = genuine.clone();
            changed[position] ^= 1;
            Path file = Files.write(folder.resolve("changed"), changed);
            assertThat(run("checkpoints", older, newer, file.toString(), "--key", KEY.vkey()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aWholeExportIsWhatTheCheckpointWasSignedFor() throws IOException {
        String export = file("export", String.join("\n", log.export()) + "\n");
        assertThat(run("export", export)).isZero();
        assertThat(run("export", export, file("six", log.checkpoint(6)), "--key", KEY.vkey()))
                .isZero();
        assertThat(run("export", export, file("seven", log.checkpoint(7)), "--key", KEY.vkey()))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("7 entries of 2 books, each chained to the one before it")
                .contains("Without a checkpoint this says only that the file agrees with itself.")
                .contains("They are the 6 entries that the checkpoint of packledger.example/log was signed for.");
    }

    @Test
    void anExportThatWasChangedIsNotGenuine() throws IOException {
        String whole = file("seven", log.checkpoint(7));
        Random chance = new Random(7);
        for (int line = 0; line < 7; line++) {
            for (int i = 0; i < 40; i++) {
                List<String> lines = new ArrayList<>(log.export());
                StringBuilder changed = new StringBuilder(lines.get(line));
                int place = chance.nextInt(changed.length());
                changed.setCharAt(place, (char) (changed.charAt(place) ^ 1 << chance.nextInt(6)));
                lines.set(line, changed.toString());
                assertThat(run("export", file("changed", String.join("\n", lines)), whole, "--key", KEY.vkey()))
                        .as("line %d, byte %d", line, place)
                        .isEqualTo(1);
            }
            List<String> shorter = new ArrayList<>(log.export());
            shorter.remove(line);
            assertThat(run("export", file("changed", String.join("\n", shorter)), whole, "--key", KEY.vkey()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeLookedAtSaysHowToAsk() throws IOException {
        String receipt = file("receipt", log.receipt(0, 1));
        assertThat(run()).isEqualTo(2);
        assertThat(run("receipt", receipt)).isEqualTo(2);
        assertThat(run("receipt", receipt, "--key", "not+a+key")).isEqualTo(2);
        assertThat(run("receipt", folder.resolve("nothing").toString(), "--key", KEY.vkey()))
                .isEqualTo(2);
        assertThat(run("receipt", receipt, receipt, "--key", KEY.vkey())).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("java Verify.java receipt")
                .contains("Could not be looked at: java.nio.file.NoSuchFileException");
    }

    @Test
    void theKeyMayStandInAFile() throws IOException {
        assertThat(run("receipt", file("receipt", log.receipt(0, 1)), "--key", file("key", KEY.vkey() + "\n")))
                .isZero();
    }

    /** As a customer does it: the source alone, and Java. */
    @Test
    @Tag("exhaustive")
    void theSourceRunsByItself() throws Exception {
        Path source = Path.of("src/main/java/org/packledger/ledger/proof/Verify.java");
        Path alone = Files.copy(source, folder.resolve("Verify.java"));
        String receipt = file("receipt", log.receipt(5, 7));
        assertThat(alone(alone, receipt)).isZero();
        assertThat(alone(alone, file("changed", log.receipt(5, 7).replace("index 5", "index 4"))))
                .isEqualTo(1);
    }

    private int alone(Path source, String receipt) throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        "receipt",
                        receipt,
                        "--key",
                        KEY.vkey())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return java.exitValue();
    }

    /** All 255 where the file has a form, three where it is only long. */
    private static int[] othersFor(int position) {
        return position % 7 == 0 ? java.util.stream.IntStream.range(1, 256).toArray() : new int[] {1, 0x20, 0x80};
    }

    private static boolean accepts(byte[] receipt) {
        try {
            Verify.Receipt.open(receipt, KEY.key());
            return true;
        } catch (Verify.Refused e) {
            return false;
        }
    }

    private String root(int size) {
        return log.checkpoint(size).split("\n", -1)[2];
    }

    private int run(String... arguments) {
        if (said.size() > 100_000) {
            said.reset();
        }
        return Verify.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
