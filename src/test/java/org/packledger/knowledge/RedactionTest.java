package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void leavesOutWhatIsTheCustomers() {
        Redaction redaction = Redaction.of(
                "Hello, Anna Roy of Maple Leaf Mills here (anna.roy@maple.example, +1 416 555 0100). Our mx1.maple.example"
                        + " at 10.1.2.3 and 2001:db8::17 refuses mail. Regards, Anna",
                List.of("Anna Roy", "Maple Leaf Mills"));
        assertThat(redaction.text())
                .isEqualTo(
                        "Hello, [name] of [name] here ([mail], [number]). Our [server] at [IP] and [IP] refuses mail."
                                + " Regards, [name]");
        assertThat(redaction.leftOut())
                .contains(
                        "anna.roy@maple.example", "10.1.2.3", "2001:db8::17", "mx1.maple.example", "Anna Roy", "Anna");
    }

    @Test
    void leavesWordsTimesAndVersionsAsTheyAre() {
        String text = "Since 10:42 version 7.2 of the gateway says “550 5.7.1 refused” 12 times.\nWhy?";
        assertThat(Redaction.of(text, List.of("Al")).text()).isEqualTo(text);
    }

    @Test
    void findsNothingTwice() {
        assertThat(Redaction.of("a@b.example A@b.example a@b.example", List.of())
                        .leftOut())
                .containsExactly("a@b.example", "A@b.example");
    }

    @Test
    void hostileTextTakesNoTime() {
        String text = "1.".repeat(20_000) + ":".repeat(20_000) + "a@".repeat(5_000) + "-".repeat(5_000);
        assertThat(Redaction.of(text, List.of("(((", "$1\\E")).text()).isNotEmpty();
    }
}
