package org.packledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatNobodySeesIsGone() {
        assertThat(VisibleText.of("\u200b\u2060\ufeff a\u0000b\u0007 \u00ad")).isEqualTo(" ab ");
    }

    @Test
    void nothingTurnsTheDirectionOfWriting() {
        assertThat(VisibleText.of("\u202etxt.exe\u202c \u2066x\u2069")).isEqualTo("txt.exe x");
    }

    @Test
    void joinersAndOtherScriptsStay() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertThat(VisibleText.of(family)).isEqualTo(family);
    }

    @Test
    void linesEndWithALineFeed() {
        assertThat(VisibleText.of("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd\te");
    }
}
