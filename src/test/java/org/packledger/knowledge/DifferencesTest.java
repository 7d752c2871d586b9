package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.packledger.knowledge.Differences.Line;

class DifferencesTest {

    @Test
    void oldAndNewLinesStandBetweenThoseAroundThem() {
        assertThat(Differences.between(saying("one\ntwo\nthree"), saying("one\n2\nthree")))
                .contains(
                        new Line("same", "one"),
                        new Line("old", "two"),
                        new Line("new", "2"),
                        new Line("same", "three"))
                .noneMatch(line -> line.text().startsWith("---"));
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(Differences.between(saying("one"), saying("one"))).isEmpty();
    }

    @Test
    void linesThatLookLikeSignsAreLines() {
        assertThat(Differences.between(saying("- a\n@@ b"), saying("+ a\n@@ b")))
                .contains(new Line("old", "- a"), new Line("new", "+ a"), new Line("same", "@@ b"));
    }

    @Test
    void farPlacesAreApart() {
        String middle = "x\n".repeat(20);
        assertThat(Differences.between(saying("a\n" + middle + "b"), saying("A\n" + middle + "B")))
                .filteredOn(line -> line.kind().equals("gap"))
                .hasSize(2);
    }

    private static RevisionView saying(String answer) {
        return new RevisionView(1, "Title", "Question", answer, "Maya", Instant.EPOCH);
    }
}
