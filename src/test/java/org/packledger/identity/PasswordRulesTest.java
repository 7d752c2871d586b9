package org.packledger.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @Test
    void aSentenceIsEnough() {
        assertThatCode(() -> check("the tide turns at noon")).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThatThrownBy(() -> check("tide turns!")).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThatThrownBy(() -> check("😀😁😂🤣😃😄😅😆😉😊😋")).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void thereIsAnEnd() {
        assertThatThrownBy(() -> check("tide turns ".repeat(20))).isInstanceOf(PasswordTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my name is ANNA-1", "harbourclinic2026", "Tremblay+++12345", "aaaaaaaaaaaaa", "abababababab1"})
    void theOwnNameOrAddressOrTooFewCharactersAreGuessable(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(PasswordGuessable.class);
    }

    private static void check(String password) {
        PasswordRules.check(password, "anna@harbourclinic.example", "Anna Tremblay");
    }
}
