package org.packledger.incident.work;

import java.util.Locale;
import java.util.regex.Pattern;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.VisibleText;

/**
 * A word by which incidents are found together.
 *
 * @param word lower case, letters and digits with hyphens and points inside
 */
public record Tag(String word) {

    /** How many an incident may have. */
    public static final int MOST = 10;

    private static final int LONGEST = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}.-]*[\\p{L}\\p{Nd}])?");

    /** Refuses what is no single short word. */
    public Tag {
        word = written(word);
        if (!isOne(word)) {
            throw new InvalidInput("tag", "is one word of at most 30 letters, digits, hyphens and points");
        }
    }

    /** Whether this could be a tag. */
    public static boolean isOne(String text) {
        String word = written(text);
        return word.length() <= LONGEST && WORD.matcher(word).matches();
    }

    private static String written(String text) {
        return text == null ? "" : VisibleText.of(text).strip().toLowerCase(Locale.ROOT);
    }
}
