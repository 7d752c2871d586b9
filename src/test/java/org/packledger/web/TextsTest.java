package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle english = ResourceBundle.getBundle(Text.BUNDLE, Locale.ENGLISH);
    private final ResourceBundle french = ResourceBundle.getBundle(Text.BUNDLE, Locale.FRENCH);

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(french.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (ResourceBundle bundle : new ResourceBundle[] {english, french}) {
            for (String key : bundle.keySet()) {
                assertThat(new MessageFormat(bundle.getString(key), bundle.getLocale()))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void noTextHoldsTheApostropheThatFormattingEats() {
        for (ResourceBundle bundle : new ResourceBundle[] {english, french}) {
            assertThat(bundle.keySet()).noneMatch(key -> bundle.getString(key).contains("'"));
        }
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(MessageFormat.format(english.getString("pack.size"), 1)).isEqualTo("1 unit");
        assertThat(MessageFormat.format(english.getString("pack.size"), 7)).isEqualTo("7 units");
        assertThat(MessageFormat.format(french.getString("pack.size"), 1)).isEqualTo("1 unité");
        assertThat(MessageFormat.format(french.getString("pack.size"), 2)).isEqualTo("2 unités");
    }
}
