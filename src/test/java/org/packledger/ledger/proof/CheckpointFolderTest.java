package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {

    @TempDir
    private Path somewhere;

    private CheckpointFolder folder() {
        return new CheckpointFolder(somewhere.resolve("checkpoints"));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertThat(folder().newest()).isEmpty();
        assertThat(folder().all()).isEmpty();
        assertThat(folder().has(1)).isFalse();
    }

    @Test
    void theNewestIsThatOfTheGreatestSizeWhateverCameLast() {
        folder().keep(10, "ten");
        folder().keep(9, "nine");
        assertThat(folder().newest()).contains("ten");
        assertThat(folder().all()).containsExactlyInAnyOrder("nine", "ten");
        assertThat(folder().has(9)).isTrue();
        assertThat(folder().has(11)).isFalse();
    }

    @Test
    void theSameCheckpointCanBeKeptAgainAndAnotherOneOfItsSizeCannot() {
        folder().keep(7, "as signed");
        folder().keep(7, "as signed");
        assertThatThrownBy(() -> folder().keep(7, "forged")).isInstanceOf(UncheckedIOException.class);
        assertThat(folder().newest()).contains("as signed");
        assertThat(folder().all()).containsExactly("as signed");
    }

    @Test
    void latestSaysWhatWasKeptLastAndNoDraftStays() throws IOException {
        folder().keep(7, "seven");
        folder().keep(8, "eight");
        Path folder = somewhere.resolve("checkpoints");
        assertThat(Files.readString(folder.resolve("latest"))).isEqualTo("eight");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("7.checkpoint", "8.checkpoint", "latest");
        }
    }

    @Test
    void otherFilesAreNotTakenForCheckpoints() throws IOException {
        folder().keep(7, "seven");
        Files.writeString(somewhere.resolve("checkpoints/99.checkpoint.old"), "old");
        Files.writeString(somewhere.resolve("checkpoints/x99.checkpoint"), "other");
        assertThat(folder().newest()).contains("seven");
        assertThat(folder().all()).containsExactly("seven");
    }
}
