package org.packledger.incident;

import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.VisibleText;

/** How long texts may be. What is too long is refused, never cut. */
final class Limits {

    static final int SUBJECT = 160;
    static final int BODY = 50_000;
    static final int EXPLANATION = 2_000;
    static final int SHORT = 300;
    static final int NAME = 120;
    static final int WORK = 1_000;

    private Limits() {}

    /**
     * The text without white space around it and without what nobody sees.
     *
     * @throws InvalidInput when nothing is left or it is too long
     */
    static String required(String field, String text, int most) {
        String stripped = visible(text);
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "is missing: write it and send again");
        }
        return atMost(field, stripped, most);
    }

    /** The text without white space around it, or blank. */
    static String optional(String field, String text, int most) {
        return atMost(field, visible(text), most);
    }

    private static String visible(String text) {
        return text == null ? "" : VisibleText.of(text).strip();
    }

    private static String atMost(String field, String text, int most) {
        if (text.length() > most) {
            throw new InvalidInput(field, "is %d characters long; at most %d are kept".formatted(text.length(), most));
        }
        return text;
    }
}
