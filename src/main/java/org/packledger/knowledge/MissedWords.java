package org.packledger.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.packledger.kernel.VisibleText;

/**
 * What somebody looked for in vain, so that the same comes out the same: small letters, one blank between the words. What
 * may name a person or a thing of theirs is left out: addresses of mail, pages and machines, and long numbers.
 *
 * @param text at most six words; empty when nothing is left
 */
record MissedWords(String text) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,30}");
    private static final Pattern NAMING = Pattern.compile(".*(@|://|\\d{5}|\\d+\\.\\d+\\.|\\p{Alnum}\\.\\p{Alnum}).*");
    private static final int MOST = 6;
    private static final int LONGEST = 120;

    /** Of what was typed, in any form; null for nothing. */
    static MissedWords of(String typed) {
        if (typed == null) {
            return new MissedWords("");
        }
        String words = Arrays.stream(VisibleText.of(typed).strip().split("\\s+"))
                .filter(part -> !NAMING.matcher(part).matches())
                .flatMap(part -> WORD.matcher(part.toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" "));
        return new MissedWords(words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
