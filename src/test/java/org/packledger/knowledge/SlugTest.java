package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void isTheTitleInSmallLettersWithHyphens() {
        assertThat(Slug.of("How does support work? What is billable?").text())
                .isEqualTo("how-does-support-work-what-is-billable");
    }

    @Test
    void dropsAccentsAndApostrophes() {
        assertThat(Slug.of("Où trouver l’état d'une quarantaine").text())
                .isEqualTo("ou-trouver-letat-dune-quarantaine");
    }

    @Test
    void hasAWordWhenTheTitleHasNone() {
        assertThat(Slug.of("???").text()).isEqualTo("article");
        assertThat(Slug.of("邮件").text()).isEqualTo("article");
    }

    @Test
    void cannotLeaveItsFolder() {
        assertThat(Slug.of("../../WEB-INF/web.xml").text()).isEqualTo("web-inf-web-xml");
    }

    @Test
    void isCutAtAWord() {
        Slug slug = Slug.of("quarantine ".repeat(30));
        assertThat(slug.text()).hasSizeLessThanOrEqualTo(110).endsWith("-quarantine");
    }

    @Test
    void takesTheNextFreeNumberWhenItIsTaken() {
        Slug slug = Slug.of("Reading the quarantine reason");
        assertThat(slug.unlike(List.of())).isEqualTo(slug);
        assertThat(slug.unlike(List.of(slug.text(), slug.text() + "-2")).text())
                .isEqualTo("reading-the-quarantine-reason-3");
    }

    @Test
    void refusesWhatIsNoSlug() {
        assertThatThrownBy(() -> new Slug("A b")).isInstanceOf(IllegalArgumentException.class);
    }
}
