package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.InvalidInput;

class ArticleTest {

    private static final Instant MONDAY = Instant.parse("2026-01-12T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-13T14:00:00Z");

    @Test
    void hasAnEightDigitSolutionId() {
        assertThat(draft("Look under **Why**.").solutionId()).isEqualTo("00000412");
    }

    @Test
    void isPublishedOnceAndKeepsItsDay() {
        Article article = draft("Look under **Why**.");
        article.publish(MONDAY, MONDAY);
        article.revise(text("Look under **Reason**."), TUESDAY);
        article.publish(TUESDAY, TUESDAY);
        assertThat(article.publishedAt()).contains(MONDAY);
        assertThat(article.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void isNotPublishedWithoutAnAnswer() {
        assertThatThrownBy(() -> draft(" ").publish(MONDAY, MONDAY)).isInstanceOf(AnswerMissing.class);
    }

    @Test
    void keepsTheAddressThatPeopleKnow() {
        Article article = draft("Look.");
        article.publish(MONDAY, MONDAY);
        assertThatThrownBy(() -> article.moveTo(Slug.of("Another"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tidiesItsTags() {
        assertThat(new ArticleText("t", "c", "q", "a", " mail,,  spam filter , mail").tags())
                .isEqualTo("mail, spam filter");
    }

    @Test
    void refusesATitleThatIsMissingOrTooLong() {
        assertThatThrownBy(() -> new ArticleText(" ", "c", "q", "a", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ArticleText("x".repeat(201), "c", "q", "a", ""))
                .isInstanceOf(InvalidInput.class);
    }

    private static Article draft(String answer) {
        return new Article(412, Slug.of("Reading the quarantine reason"), text(answer), "Sam Lee", MONDAY);
    }

    private static ArticleText text(String answer) {
        return new ArticleText("Reading the quarantine reason", "Quarantine", "Why was it held?", answer, "quarantine");
    }
}
