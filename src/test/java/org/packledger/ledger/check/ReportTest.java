package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a check says of itself: counted, and never clean for a part. */
class ReportTest {

    private static final List<String> PASSES = List.of("replay", "log");

    @Test
    void allLookedAtAndNothingFoundIsClean() {
        Report report = report(Map.of("journal_entry", 3L), Map.of("journal_entry", 3L), PASSES, Map.of());
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAN);
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void aPartThatWasLeftOutIsNotClean() {
        Report table = report(Map.of("journal_entry", 2L), Map.of("journal_entry", 3L, "lot", 1L), PASSES, Map.of());
        assertThat(table.missing()).containsExactly(Map.entry("journal_entry", 1L), Map.entry("lot", 1L));
        assertThat(table.verdict()).isEqualTo(Report.Verdict.INCOMPLETE);
        Report pass = report(Map.of(), Map.of(), List.of("replay"), Map.of());
        assertThat(pass.verdict()).isEqualTo(Report.Verdict.INCOMPLETE);
    }

    @Test
    void aFindingIsAFindingAlsoWhenNotAllWasLookedAt() {
        Report report = report(Map.of(), Map.of("lot", 1L), List.of(), Map.of("CHAIN", 1L));
        assertThat(report.verdict()).isEqualTo(Report.Verdict.FINDINGS);
    }

    @Test
    void itsSpeedIsOfEntriesAndSeconds() {
        Report report = new Report(
                Map.of("journal_entry", 1_000L), Map.of(), PASSES, PASSES, List.of(), Map.of(), 2_000_000_000L);
        assertThat(report.entriesPerSecond()).isEqualTo(500);
        assertThat(report(Map.of("journal_entry", 5L), Map.of(), PASSES, Map.of())
                        .entriesPerSecond())
                .isZero();
    }

    @Test
    void allFindingsAreCountedAndTheFirstOfEachKindKept() {
        Findings one = new Findings();
        Findings other = new Findings();
        for (int i = 1; i <= 70; i++) {
            one.add(Finding.atEntry(FindingKind.CHAIN, 1, i, "one"));
            other.add(Finding.atEntry(FindingKind.CHAIN, 2, i, "other"));
        }
        other.add(Finding.inBook(FindingKind.HEAD, 2, "head"));
        one.addAll(other);
        assertThat(one.counts()).containsOnly(Map.entry("CHAIN", 140L), Map.entry("HEAD", 1L));
        assertThat(one.total()).isEqualTo(141);
        assertThat(one.kept()).hasSize(Findings.KEPT + 1);
        one.add(Finding.atEntry(FindingKind.CHAIN, 3, 1, "too many"));
        assertThat(one.kept()).hasSize(Findings.KEPT + 1);
        assertThat(one.total()).isEqualTo(142);
        Findings all = new Findings();
        for (int i = 0; i <= Findings.KEPT; i++) {
            all.add(Finding.ofLot(FindingKind.LOT, 1, i, "lot"));
        }
        assertThat(all.kept()).hasSize(Findings.KEPT);
        one.addAll(all);
        assertThat(one.kept()).hasSize(2 * Findings.KEPT + 1);
    }

    @Test
    void aFindingSaysItsPlaceAndIsCut() {
        assertThat(Finding.atEntry(FindingKind.CHAIN, 4, 9, "x")).isEqualTo(new Finding("CHAIN", 4, 9, 0, "x"));
        assertThat(Finding.ofLot(FindingKind.LOT, 4, 9, "x")).isEqualTo(new Finding("LOT", 4, 0, 9, "x"));
        assertThat(Finding.inBook(FindingKind.HEAD, 4, "x")).isEqualTo(new Finding("HEAD", 4, 0, 0, "x"));
        assertThat(Finding.inBook(FindingKind.HEAD, 4, "x".repeat(501)).text()).hasSize(Finding.LONGEST);
        assertThat(Finding.inBook(FindingKind.HEAD, 4, "x".repeat(500)).text()).hasSize(500);
    }

    @Test
    void whatWasLookedAtIsCountedByTableAndTold() {
        List<Long> told = new ArrayList<>();
        Coverage coverage = new Coverage(told::add);
        coverage.looked("lot", 2);
        coverage.looked("lot", 3);
        coverage.looked("book", 1);
        coverage.goesOn(7);
        assertThat(coverage.rows()).containsOnly(Map.entry("lot", 5L), Map.entry("book", 1L));
        assertThat(told).containsExactly(7L);
    }

    @Test
    void aRunTellsHowFarItIsAndHowItEnded() {
        assertThat(run(0, 0, null).percent()).isEqualTo(100);
        assertThat(run(1, 3, null).percent()).isEqualTo(33);
        assertThat(run(5, 3, null).percent()).isEqualTo(100);
        assertThat(run(1, 3, null).isFinished()).isFalse();
        assertThat(run(3, 3, "CLEAN").isFinished()).isTrue();
        assertThat(run(3, 3, "CLEAN").isClean()).isTrue();
        assertThat(run(3, 3, "FINDINGS").isClean()).isFalse();
        assertThat(run(3, 3, null).isClean()).isFalse();
    }

    private static CheckRun run(long looked, long entries, String verdict) {
        Instant at = Instant.parse("2026-01-15T17:00:00Z");
        Optional<Instant> end = Optional.ofNullable(verdict).map(ended -> at);
        return new CheckRun(
                1, "DEMAND", "Ada", at, looked, entries, end, Optional.ofNullable(verdict), Optional.empty(), 0);
    }

    private static Report report(
            Map<String, Long> looked, Map<String, Long> stored, List<String> passes, Map<String, Long> counts) {
        return new Report(looked, stored, passes, PASSES, List.of(), counts, 0);
    }
}
