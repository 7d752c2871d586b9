package org.packledger.run;

import java.util.TreeMap;
import org.packledger.ledger.check.Finding;
import org.packledger.ledger.check.Report;

/** What a check tells the person at the terminal: how far it is, what it covered, what it found, and its verdict. */
final class CheckPaper {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final long entries;
    private long told = System.nanoTime();

    /** @param entries that there are */
    CheckPaper(long entries) {
        this.entries = entries;
        Terminal.say("Checking %,d entries …".formatted(entries));
    }

    /** So many were replayed by now. */
    synchronized void goesOn(long replayed) {
        if (System.nanoTime() - told > EVERY_NANOS) {
            told = System.nanoTime();
            Terminal.say("  %,d entries replayed (%d %%)"
                    .formatted(replayed, entries == 0 ? 100 : Math.min(100, 100 * replayed / entries)));
        }
    }

    void print(Report report) {
        Terminal.say("Looked at, of what is stored:");
        new TreeMap<>(report.stored())
                .forEach((table, rows) -> Terminal.say(
                        "  %-14s %,d of %,d".formatted(table, report.looked().getOrDefault(table, 0L), rows)));
        Terminal.say("  %d of %d passes came to their end"
                .formatted(report.passes().size(), report.wanted().size()));
        report.findings().forEach(finding -> Terminal.say("  " + line(finding)));
        Terminal.say("%s in %.1f s".formatted(verdict(report), report.nanos() / 1e9));
    }

    private static String line(Finding finding) {
        return "%s%s%s%s: %s"
                .formatted(
                        finding.kind(),
                        finding.book() == 0 ? "" : " book " + finding.book(),
                        finding.number() == 0 ? "" : " entry " + finding.number(),
                        finding.lot() == 0 ? "" : " lot " + finding.lot(),
                        finding.text());
    }

    private static String verdict(Report report) {
        return switch (report.verdict()) {
            case CLEAN -> "CLEAN: everything was looked at and nothing is wrong,";
            case FINDINGS ->
                "FINDINGS: %,d. A check in the portal parks the books in which they are,"
                        .formatted(report.counts().values().stream()
                                .mapToLong(count -> count)
                                .sum());
            case INCOMPLETE -> "INCOMPLETE: nothing was found, but not everything was looked at; not clean,";
        };
    }
}
