package org.packledger.knowledge;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** What one revision of an article changed: the lines that went, those that came, and two around them. */
public final class Differences {

    private static final int AROUND = 2;

    /** Two lines of file names stand before the first change. */
    private static final int HEAD = 2;

    private Differences() {}

    /**
     * A line of the difference.
     *
     * @param kind {@code old}, {@code new}, {@code same}, or {@code gap} between two places
     * @param text the line
     */
    public record Line(String kind, String text) {

        static Line of(String unified) {
            if (unified.startsWith("@@ ")) {
                return new Line("gap", "");
            }
            String text = unified.isEmpty() ? "" : unified.substring(1);
            return new Line(unified.startsWith("-") ? "old" : unified.startsWith("+") ? "new" : "same", text);
        }
    }

    /** From one revision to the next; empty when they say the same. */
    public static List<Line> between(RevisionView older, RevisionView newer) {
        List<String> unified = UnifiedDiffUtils.generateUnifiedDiff(
                "", "", older.lines(), DiffUtils.diff(older.lines(), newer.lines()), AROUND);
        return unified.stream().skip(HEAD).map(Line::of).toList();
    }
}
