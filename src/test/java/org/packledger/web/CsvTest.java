package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void textsAreQuotedAndFiguresAreNot() {
        assertThat(Csv.line(List.of("Roy, \"Sons\"", 12L, -3))).isEqualTo("\"Roy, \"\"Sons\"\"\",12,-3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", " =1", "\r=1", "＝1"})
    void aTextIsNeverAFormula(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void aNameStaysAsItIs() {
        assertThat(Csv.line(List.of("O'Neil-Roy = Co"))).isEqualTo("\"O'Neil-Roy = Co\"\r\n");
    }
}
