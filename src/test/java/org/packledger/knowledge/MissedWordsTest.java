package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissedWordsTest {

    @Test
    void sameWordsComeOutTheSame() {
        assertThat(MissedWords.of("  Printer,  OFFLINE? ").text()).isEqualTo("printer offline");
    }

    @Test
    void whatMayNameSomebodyIsLeftOut() {
        assertThat(MissedWords.of(
                                "mail from anna.roy@maple.example to 10.1.2.3 or mx1.maple.example 4155550100 https://maple.example late")
                        .text())
                .isEqualTo("mail from to or late");
    }

    @Test
    void hostileTextIsWords() {
        assertThat(MissedWords.of("<script>alert(1)</script> \u202egnp\u200b '; drop table")
                        .text())
                .isEqualTo("script alert gnp drop table");
    }

    @Test
    void longWordsAndManyAreCut() {
        assertThat(MissedWords.of("a1 b1 c1 d1 e1 f1 g1 h1").text()).isEqualTo("a1 b1 c1 d1 e1 f1");
        assertThat(MissedWords.of(("x".repeat(500) + " ").repeat(9)).text()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void nothingIsNothing() {
        assertThat(MissedWords.of(null).isEmpty()).isTrue();
        assertThat(MissedWords.of(" ?! ").isEmpty()).isTrue();
    }
}
