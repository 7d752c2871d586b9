package org.packledger.customer;

/** How the short texts of people and organisations are read. */
public final class Texts {

    private Texts() {}

    /**
     * The text without blanks around it.
     *
     * @throws TextMissing when nothing is left, or more than the longest
     */
    public static String needed(String field, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest || hasControls(stripped)) {
            throw new TextMissing(field, longest);
        }
        return stripped;
    }

    /** Line ends belong into addresses; other control characters belong nowhere. */
    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }
}
