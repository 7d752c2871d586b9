package org.packledger.kernel;

import java.util.regex.Pattern;

/**
 * Text as people read it: lines end with a line feed; nothing in it is invisible, steers a terminal or turns the direction of
 * writing, so that it cannot pass for something else. Joiners stay, since scripts and emoji need them.
 */
public final class VisibleText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]");
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private VisibleText() {}

    /** The text without what nobody sees. */
    public static String of(String raw) {
        String fed = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String seen = UNSEEN.matcher(CONTROLS.matcher(fed).replaceAll("")).replaceAll("");
        return TURNING.matcher(seen).replaceAll("");
    }
}
