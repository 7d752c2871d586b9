package org.packledger.knowledge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * The readable end of an article's address: small letters, digits and hyphens.
 *
 * @param text 1 to 110 characters
 */
record Slug(String text) {

    /** The column has 120; the rest is for a number. */
    private static final int LONGEST = 110;

    private static final String NAMELESS = "article";

    Slug {
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("no slug: " + text);
        }
    }

    /** The slug of a title: accents are dropped, everything that is no letter or digit separates words. */
    static Slug of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? upToLastWord(plain.substring(0, LONGEST)) : plain;
        String bare = cut.replaceAll("^-|-$", "");
        return new Slug(bare.isEmpty() ? NAMELESS : bare);
    }

    /** This slug, or the first of {@code slug-2}, {@code slug-3}, … that is not among the taken ones. */
    Slug unlike(Collection<String> taken) {
        Slug free = this;
        for (int number = 2; taken.contains(free.text); number++) {
            free = new Slug(text + "-" + number);
        }
        return free;
    }

    private static String upToLastWord(String text) {
        int end = text.lastIndexOf('-');
        return end > 0 ? text.substring(0, end) : text;
    }
}
