package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle english = ResourceBundle.getBundle(Text.BUNDLE, Locale.ENGLISH);
    private final ResourceBundle french = ResourceBundle.getBundle(Text.BUNDLE, Locale.FRENCH);

    @Test
    void noTextIsGivenTwice() throws IOException {
        for (String language : List.of("en", "fr")) {
            List<String> keys =
                    Files.readAllLines(Path.of("src/main/resources/messages_" + language + ".properties")).stream()
                            .filter(line -> line.matches("[A-Za-z][^=\\s]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

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
    void anOrderNamesTheDaysThatTheInvoiceGives() {
        assertThat(MessageFormat.format(english.getString("check.order.what"), 1))
                .contains("within one day.");
        assertThat(MessageFormat.format(english.getString("check.order.what"), 45))
                .contains("within 45 days.");
        assertThat(MessageFormat.format(french.getString("check.order.what"), 1))
                .contains("d’ici un jour.");
        assertThat(MessageFormat.format(french.getString("check.order.what"), 45))
                .contains("dans les 45 jours.");
    }

    @Test
    void frenchSetsItsHighPunctuationApartWithASpaceThatDoesNotBreak() {
        Pattern wrong = Pattern.compile("[\\p{L}\\p{N}})»’][;?!]|[\\p{L}})»]:(\\s|$)| [:;?!»]|« |«[\\p{L}\\p{N}{]");
        assertThat(french.keySet())
                .filteredOn(key -> wrong.matcher(french.getString(key)).find()
                        && !french.getString(key).contains("://"))
                .isEmpty();
    }

    @Test
    void whatOneOfTheYearWasIsInTheSingular() {
        assertThat(MessageFormat.format(french.getString("home.year.billable"), 1))
                .isEqualTo("incident facturable");
        assertThat(MessageFormat.format(french.getString("home.year.free"), 0)).isEqualTo("incident gratuit");
        assertThat(MessageFormat.format(english.getString("home.year.billable"), 1))
                .isEqualTo("billable incident");
    }

    @Test
    void likeIncidentsAgreeOrAreDivided() {
        assertThat(MessageFormat.format(english.getString("precedents.agreement"), 50))
                .isEqualTo("They are evenly divided.");
        assertThat(MessageFormat.format(english.getString("precedents.agreement"), 66))
                .isEqualTo("66 % ended as most of them did.");
        assertThat(MessageFormat.format(english.getString("precedents.agreement"), 100))
                .isEqualTo("None ended otherwise.");
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(MessageFormat.format(english.getString("pack.size"), 1)).isEqualTo("1 unit");
        assertThat(MessageFormat.format(english.getString("pack.size"), 7)).isEqualTo("7 units");
        assertThat(MessageFormat.format(french.getString("pack.size"), 1)).isEqualTo("1 unité");
        assertThat(MessageFormat.format(french.getString("pack.size"), 2)).isEqualTo("2 unités");
    }
}
