package org.packledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a closing rests on what the customer agreed to. */
class ProposalViewTest {

    @Test
    void theSameArticleOrPageOrLessOfItIsNotOther() {
        ProposalView agreed = on("00000042", "Quarantine › Why");
        assertThat(agreed.isOtherThan(Optional.of("00000042"), "")).isFalse();
        assertThat(agreed.isOtherThan(Optional.empty(), " Quarantine › Why ")).isFalse();
        assertThat(agreed.isOtherThan(Optional.empty(), "")).isFalse();
    }

    @Test
    void anotherArticleOrAPageThatNobodyAgreedToIsOther() {
        assertThat(on("00000042", null).isOtherThan(Optional.of("00000043"), ""))
                .isTrue();
        assertThat(on("00000042", null).isOtherThan(Optional.of("00000042"), "Rules"))
                .isTrue();
        assertThat(on(null, "Rules").isOtherThan(Optional.of("00000042"), "Rules"))
                .isTrue();
    }

    private static ProposalView on(String solutionId, String page) {
        Instant then = Instant.parse("2026-03-02T10:00:00Z");
        return new ProposalView(
                1,
                "ANSWER_AVAILABLE",
                "It stands there.",
                null,
                page,
                solutionId,
                null,
                null,
                null,
                3,
                1,
                "Maya",
                then,
                ProposalStatus.ACCEPTED,
                "Asha",
                then,
                null);
    }
}
