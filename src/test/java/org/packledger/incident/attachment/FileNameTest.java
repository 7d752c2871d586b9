package org.packledger.incident.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "mail.log, mail.log",
        "../../etc/passwd, passwd",
        "'..\\..\\boot.ini', boot.ini",
        "C:\\Users\\kai\\shot.png, shot.png",
        "...hidden.txt, hidden.txt",
        "'name. . .', name",
        "'  two   words .txt ', two words .txt",
        "'<script>.txt', _script_.txt",
        "'a\"b.txt', a_b.txt",
        "'fi\uFB01le.txt', fifile.txt",
        "'/', file",
        "'..', file",
        "'', file"
    })
    void aNameIsCleaned(String raw, String cleaned) {
        assertThat(FileName.of(raw).text()).isEqualTo(cleaned);
    }

    @Test
    void whatCannotBeSeenIsGoneBeforeTheEndingIsRead() {
        assertThat(FileName.of("run.p\u200bhp").ending()).isEqualTo("php");
        assertThat(FileName.of("photo\u202egnp.exe").text()).isEqualTo("photognp.exe");
        assertThat(FileName.of("a\u0000.png\n.exe\t").ending()).isEqualTo("exe");
        assertThat(FileName.of(null).text()).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.of("x".repeat(400) + ".png").text())
                .hasSize(FileName.LONGEST)
                .endsWith("x.png");
        assertThat(FileName.of("x." + "y".repeat(400)).text()).hasSize(FileName.LONGEST);
    }
}
