package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 3 Mar 2026 at 10:00, Packledger <support@example.org> wrote:\n> Earlier",
                "On Tue, 3 Mar 2026 at 10:00, Packledger\n<support@example.org> wrote:\n\n> Earlier",
                "Le mar. 3 mars 2026 à 10:00, Packledger <support@example.org> a écrit :\n> Earlier",
                "-----Original Message-----\nFrom: Packledger\nEarlier",
                "-----Message d'origine-----\nDe : Packledger\nEarlier",
                "________________________________\nFrom: Packledger\nEarlier",
                "##- Please write your answer above this line ##-\nEarlier",
                "> Earlier\n> and earlier"
            })
    void whatItAnswersIsFoldedAway(String quotation) {
        Quotes divided = Quotes.of("Thank you.\n\nIt works.\n\n" + quotation);
        assertThat(divided.said()).isEqualTo("Thank you.\n\nIt works.");
        assertThat(divided.quoted()).contains("Earlier");
    }

    @Test
    void anUnknownIntroductionGoesWithOurLine() {
        Quotes divided =
                Quotes.of("Danke.\n\nAm 3. März schrieb Packledger:\n\n> ##- Please answer above ##-\n> Earlier");
        assertThat(divided.said()).isEqualTo("Danke.");
        assertThat(divided.quoted()).startsWith("Am 3. März");
    }

    @Test
    void wordsBetweenQuotedLinesStayWithWhatTheyAnswer() {
        String text = "> Which version?\n7.2\n> Which system?\nDebian 12";
        assertThat(Quotes.of(text)).isEqualTo(new Quotes(text, ""));
    }

    @Test
    void aMailThatOnlyQuotesKeepsItsWords() {
        assertThat(Quotes.of("> Earlier")).isEqualTo(new Quotes("> Earlier", ""));
    }

    @Test
    void ordinaryWordsAreNoQuotation() {
        String text = "On Monday it worked.\nLe serveur répond.\n--\nAnna";
        assertThat(Quotes.of(text)).isEqualTo(new Quotes(text, ""));
    }
}
