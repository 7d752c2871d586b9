package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void findsAnyOfTheWordsAndTheirLongerForms() {
        assertThat(SearchWords.any(SearchWords.of("Quarantine reason").words())).isEqualTo("quarantine* reason*");
    }

    @Test
    void dropsTheOperatorsOfTheDatabase() {
        assertThat(SearchWords.of("+spf -\"dkim\" ~(mail) @5 >x").words()).containsExactly("spf", "dkim", "mail");
    }

    @Test
    void keepsAccents() {
        assertThat(SearchWords.of("Où l’état").words()).containsExactly("où", "état");
    }

    @Test
    void readsASolutionIdWithoutItsZeros() {
        assertThat(SearchWords.of("412").solutionId()).isEqualTo("00000412");
        assertThat(SearchWords.of("00000412").solutionId()).isEqualTo("00000412");
    }

    @Test
    void looksForNoArticleByNumberWhenThereIsNone() {
        assertThat(SearchWords.of("quarantine").solutionId()).isEqualTo("none");
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
        assertThat(SearchWords.of(" ?! ").isEmpty()).isTrue();
    }

    @Test
    void demandsOnlyWhatTheIndexKnows() {
        assertThat(SearchWords.of("How is the report of +us \"made\"").demandingAll())
                .isEqualTo("+report* +made*");
        assertThat(SearchWords.of("the of").demandingAll()).isEmpty();
    }

    @Test
    void tellsByLongerWordsWhatATextIsAbout() {
        assertThat(SearchWords.of("Our report from the gateway").telling()).isEqualTo("report gateway");
    }

    @Test
    void takesNoMoreThanTwelve() {
        assertThat(SearchWords.of("aa bb cc dd ee ff gg hh ii jj kk ll mm nn").words())
                .hasSize(12);
    }
}
