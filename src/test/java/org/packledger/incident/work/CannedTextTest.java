package org.packledger.incident.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CannedTextTest {

    @Test
    void placeholdersAreFilledIn() {
        CannedText text = new CannedText("Dear {contact} of {customer}, see {incident}.");
        assertThat(text.filledIn(Map.of(
                        Placeholder.CONTACT, "Leo", Placeholder.CUSTOMER, "Harbour Clinic", Placeholder.INCIDENT, "7")))
                .isEqualTo("Dear Leo of Harbour Clinic, see 7.");
    }

    @Test
    void aValueIsNotFilledInAgain() {
        CannedText text = new CannedText("{subject} {agent}");
        assertThat(text.filledIn(Map.of(Placeholder.SUBJECT, "{agent} $1 \\", Placeholder.AGENT, "Maya")))
                .isEqualTo("{agent} $1 \\ Maya");
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        assertThat(new CannedText("See {article}.").filledIn(Map.of())).isEqualTo("See .");
    }

    @Test
    void oneBraceAloneIsText() {
        assertThat(new CannedText("a { b } c".replace("} ", "")).filledIn(Map.of()))
                .isEqualTo("a { b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{custmer}", "{Customer}", "{ customer}", "{}", "{1}", "{customer.password}"})
    void unknownPlaceholdersAreRefused(String unknown) {
        assertThatThrownBy(() -> new CannedText("Dear " + unknown))
                .isInstanceOf(UnknownPlaceholder.class)
                .hasMessageContaining(unknown);
    }
}
