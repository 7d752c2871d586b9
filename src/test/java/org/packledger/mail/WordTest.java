package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, ACCEPT",
        "accept., ACCEPT",
        "Accepter, ACCEPT",
        "J’accepte !, ACCEPT",
        "Decline!, DECLINE",
        "DÉCLINER, DECLINE",
        "refuser, DECLINE",
        "Appeal:, APPEAL",
        "APPEL, APPEAL",
        "Balance, BALANCE",
        "solde, BALANCE"
    })
    void aWordAloneOnTheFirstLineOrders(String line, Word word) {
        assertThat(Word.in("\n" + line + "\n\nBelow\nit")).contains(new Word.Order(word, "Below\nit"));
        assertThat(Word.in(line)).contains(new Word.Order(word, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not accept",
                "Accept or decline?",
                "ACCEPT only if it is free",
                "Not now\nACCEPT",
                "Acceptable",
                "> ACCEPT",
                ""
            })
    void wordsAmongWordsOrderNothing(String said) {
        assertThat(Word.in(said)).isEmpty();
    }

    @Test
    void theFirstWordCounts() {
        assertThat(Word.in("DECLINE\nACCEPT").orElseThrow().word()).isEqualTo(Word.DECLINE);
    }
}
