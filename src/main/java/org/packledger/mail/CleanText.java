package org.packledger.mail;

import java.util.regex.Pattern;
import org.packledger.kernel.VisibleText;

/** Text as people may read it: lines end with a line feed, nothing steers the terminal or turns the direction of writing. */
final class CleanText {

    private static final Pattern HALF = Pattern.compile("[\\p{Cs}\\ufffe\\uffff]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \\t\u00a0]*(?:\n[ \\t\u00a0]*){3,}");

    private CleanText() {}

    /** Several lines. */
    static String lines(String raw) {
        String straight = HALF.matcher(VisibleText.of(raw)).replaceAll("\ufffd");
        return EMPTY_LINES.matcher(straight).replaceAll("\n\n\n").strip();
    }

    /** One line of at most so many characters. */
    static String line(String raw, int most) {
        return Wording.shortened(lines(raw).replaceAll("\\s+", " "), most);
    }
}
