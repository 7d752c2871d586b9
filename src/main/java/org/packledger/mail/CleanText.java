package org.packledger.mail;

import java.util.regex.Pattern;

/** Text as people may read it: lines end with a line feed, nothing steers the terminal or turns the direction of writing. */
final class CleanText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]");
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");
    private static final Pattern HALF = Pattern.compile("[\\p{Cs}\\ufffe\\uffff]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \\t\u00a0]*(?:\n[ \\t\u00a0]*){3,}");

    private CleanText() {}

    /** Several lines. */
    static String lines(String raw) {
        String fed = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String seen = UNSEEN.matcher(CONTROLS.matcher(fed).replaceAll("")).replaceAll("");
        String straight = HALF.matcher(TURNING.matcher(seen).replaceAll("")).replaceAll("\ufffd");
        return EMPTY_LINES.matcher(straight).replaceAll("\n\n\n").strip();
    }

    /** One line of at most so many characters. */
    static String line(String raw, int most) {
        String line = lines(raw).replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}
