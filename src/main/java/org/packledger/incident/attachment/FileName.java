package org.packledger.incident.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an attachment as people read it: never used to open a file.
 *
 * <p>Cleaned before anything looks at its ending: the last part of a path only, composed letters, no character that
 * cannot be seen or that turns the direction of writing, no leading dots.
 *
 * @param text at most {@value #LONGEST} characters, with an ending
 */
public record FileName(String text) {

    static final int LONGEST = 120;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern UNWANTED = Pattern.compile("[<>:\"|?*;%&]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    /** The cleaned name. */
    public static FileName of(String raw) {
        String seen = UNSEEN.matcher(Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFKC))
                .replaceAll("");
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String plain = SPACES.matcher(UNWANTED.matcher(last).replaceAll("_")).replaceAll(" ");
        String trimmed = plain.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        return new FileName(shortened(trimmed.isEmpty() ? "file" : trimmed));
    }

    /** What follows the last dot, in small letters; empty when there is none. */
    public String ending() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with this ending added. */
    FileName with(String ending) {
        return new FileName(shortened(text + "." + ending));
    }

    /** A long name loses its middle, so that its ending stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String tail = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - tail.length()) + tail;
    }
}
