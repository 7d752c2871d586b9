package org.packledger.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for, as MariaDB's full-text search in boolean mode wants it: words, each also as the beginning of a
 * longer one. Its operators, such as {@code +} and {@code "}, are no words and drop out.
 *
 * @param words each of two letters or digits and more
 */
public record SearchWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final int MOST = 12;

    /** Of a long text, which is written without care for a search. */
    private static final int MOST_OF_TEXT = 60;

    /** InnoDB indexes no shorter word, and finds nothing where one is demanded. */
    private static final int SHORTEST = 3;

    /** Nor these; source: MariaDB's information_schema.innodb_ft_default_stopword. */
    private static final Set<String> UNINDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    /** The words of what somebody looks for. */
    public static SearchWords of(String text) {
        return new SearchWords(words(text, MOST));
    }

    /** The words of what somebody tells at length: more of them. */
    static SearchWords ofText(String text) {
        return new SearchWords(words(text, MOST_OF_TEXT));
    }

    /** Each word of a text once. */
    static List<String> all(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    private static List<String> words(String text, int most) {
        return text == null
                ? List.of()
                : WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(most)
                        .toList();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Those that the index knows. */
    List<String> indexed() {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST && !UNINDEXED.contains(word))
                .toList();
    }

    /** All words demanded that the index knows; empty, which finds nothing, when it knows none. */
    public String demandingAll() {
        return demanding(indexed());
    }

    /** Any of these, for {@code match … against (… in boolean mode)}. */
    static String any(List<String> words) {
        return words.stream().map(word -> word + "*").collect(Collectors.joining(" "));
    }

    /** All of these. */
    static String demanding(List<String> words) {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** The words that tell what a text is about, for natural-language search: of four letters and more. */
    public String telling() {
        return words.stream()
                .filter(word -> word.length() > SHORTEST && !UNINDEXED.contains(word))
                .collect(Collectors.joining(" "));
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
