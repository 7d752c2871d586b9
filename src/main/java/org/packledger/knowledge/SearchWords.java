package org.packledger.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for, as MariaDB's full-text search in boolean mode wants it: any of the words, each also as the
 * beginning of a longer one. Its operators, such as {@code +} and {@code "}, are no words and drop out.
 *
 * @param words at most twelve, each of two letters or digits and more
 */
record SearchWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final int MOST = 12;

    static SearchWords of(String text) {
        if (text == null) {
            return new SearchWords(List.of());
        }
        return new SearchWords(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code match … against (… in boolean mode)}. */
    String expression() {
        return words.stream().map(word -> word + "*").collect(Collectors.joining(" "));
    }

    /** The Solution ID that was looked for, or one that no article has. */
    String solutionId() {
        return words.stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .map(word -> "%08d".formatted(Long.parseLong(word)))
                .findFirst()
                .orElse("none");
    }
}
