package org.packledger.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How common words are among the articles, as a sample of them tells. A word that half of all articles use tells little of
 * what somebody looks for and makes the database visit them all; so the rarest are looked for first, and the others only while
 * the articles to visit stay few.
 *
 * @param inSample articles of the sample that use each word
 * @param sample how many articles it has
 * @param total how many articles there are
 */
record WordCounts(NavigableMap<String, Integer> inSample, int sample, long total) {

    /** Articles that one search may visit, unless even its rarest word is in more. */
    static final long MOST_VISITED = 3_000;

    /** Words that one search looks for. */
    private static final int MOST = 8;

    /** And of those that the sample does not have: each is in few articles, and in most cases in none. */
    private static final int MOST_UNSEEN = 40;

    /** Of these texts, among so many articles. */
    static WordCounts of(List<String> sample, long total) {
        NavigableMap<String, Integer> counts = new TreeMap<>();
        for (String text : sample) {
            SearchWords.all(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new WordCounts(counts, sample.size(), Math.max(total, sample.size()));
    }

    /** In how many articles this word, or a longer one that begins so, may be. */
    long articlesWith(String word) {
        long found = inSample.subMap(word, word + Character.MAX_VALUE).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return sample == 0 ? 0 : Math.min(total, found * total / sample);
    }

    /**
     * The expression that finds articles by these words, for {@code match … against (… in boolean mode)}: any of the
     * rarest, and those that the sample does not have. When even the rarest is in too many, that one and the next rarest
     * are demanded together.
     *
     * @return empty, which finds nothing, when there is no word that the index knows
     */
    String expression(SearchWords words) {
        List<String> unseen = new ArrayList<>();
        List<String> rarest = new ArrayList<>();
        for (String word : words.indexed()) {
            (articlesWith(word) == 0 ? unseen : rarest).add(word);
        }
        rarest.sort(Comparator.comparingLong(this::articlesWith));
        return (SearchWords.any(first(MOST_UNSEEN, unseen)) + " " + rare(rarest)).strip();
    }

    private String rare(List<String> rarest) {
        if (!rarest.isEmpty() && articlesWith(rarest.get(0)) > MOST_VISITED) {
            return "(" + SearchWords.demanding(first(2, rarest)) + ")";
        }
        long visited = 0;
        int chosen = 0;
        while (chosen < Math.min(MOST, rarest.size()) && visited <= MOST_VISITED) {
            visited += articlesWith(rarest.get(chosen));
            chosen += visited <= MOST_VISITED ? 1 : 0;
        }
        return SearchWords.any(first(chosen, rarest));
    }

    private static List<String> first(int most, List<String> words) {
        return words.subList(0, Math.min(most, words.size()));
    }
}
