package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordCountsTest {

    /** Every article speaks of mail, half of them of delivery, one in a hundred of quarantine. */
    private final WordCounts counts = WordCounts.of(
            Stream.of(
                            Collections.nCopies(50, "mail"),
                            Collections.nCopies(49, "mail delivery"),
                            List.of("mail delivery quarantined"))
                    .flatMap(List::stream)
                    .toList(),
            50_000);

    @Test
    void estimatesHowManyArticlesUseAWord() {
        assertThat(counts.articlesWith("mail")).isEqualTo(50_000);
        assertThat(counts.articlesWith("quarantine"))
                .as("as the beginning of one")
                .isEqualTo(500);
        assertThat(counts.articlesWith("spf")).isZero();
    }

    @Test
    void looksForTheRareWordsOnly() {
        assertThat(counts.expression(SearchWords.of("mail delivery quarantine spf")))
                .isEqualTo("spf* quarantine*");
    }

    @Test
    void demandsTwoWhenAllAreCommon() {
        assertThat(counts.expression(SearchWords.of("mail delivery"))).isEqualTo("(+delivery* +mail*)");
        assertThat(counts.expression(SearchWords.of("mail"))).isEqualTo("(+mail*)");
        assertThat(counts.expression(SearchWords.of("mail delivery spf"))).isEqualTo("spf* (+delivery* +mail*)");
    }

    @Test
    void looksForAllWordsWhileThereAreFewArticles() {
        WordCounts few = WordCounts.of(List.of("mail", "mail delivery"), 2);
        assertThat(few.expression(SearchWords.of("mail delivery"))).isEqualTo("delivery* mail*");
    }

    @Test
    void findsNothingByWordsThatTheIndexDoesNotKnow() {
        assertThat(counts.expression(SearchWords.of("the of"))).isEmpty();
        assertThat(WordCounts.of(List.of(), 0).expression(SearchWords.of("mail")))
                .isEqualTo("mail*");
    }
}
