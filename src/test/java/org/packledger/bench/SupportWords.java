package org.packledger.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts as people write them to support, from a seed: few words are everywhere, most are rare (Zipf), the most frequent ones
 * say nothing and are not indexed, and each of the others has a stem of its own.
 */
public final class SupportWords {

    private static final int VOCABULARY = 30_000;
    private static final String SILENT =
            "the of to in is that it for on was with this are from at by be or as an what when how who will where about";
    private static final String FREQUENT = "you have not can our please mail message we has been after when sent server"
            + " delivery error could after user address report sender since does quarantine domain released list rule"
            + " update blocked policy inbox filter attachment queue delayed gateway certificate login customer received"
            + " version install connect missing wrong digest password archive encrypt signature header relay bounce";
    private static final String[] BEGIN = {
        "b", "br", "c", "d", "dr", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t"
    };
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "ai", "ea"};
    private static final String[] END = {"", "l", "n", "r", "s", "t", "nd"};

    private final String[] words;
    private final double[] upTo = new double[VOCABULARY];
    private final Random random;

    /** The words are the same for every seed. */
    public SupportWords(long seed) {
        words = vocabulary();
        random = new Random(seed);
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + 2.7);
            upTo[rank] = sum;
        }
    }

    private static String[] vocabulary() {
        Random made = new Random(1);
        Set<String> all = new LinkedHashSet<>(List.of((SILENT + " " + FREQUENT).split(" ", -1)));
        while (all.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            int syllables = 2 + made.nextInt(3);
            for (int i = 0; i < syllables; i++) {
                word.append(any(BEGIN, made)).append(any(MIDDLE, made)).append(any(END, made));
            }
            all.add(word.toString());
        }
        return all.toArray(String[]::new);
    }

    private static String any(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }

    /** A word as often as people write it. */
    public String word() {
        double at = random.nextDouble() * upTo[VOCABULARY - 1];
        int found = Arrays.binarySearch(upTo, at);
        return words[found < 0 ? -found - 1 : found];
    }

    /** So many of them. */
    public String text(int length) {
        StringBuilder text = new StringBuilder(word());
        for (int i = 1; i < length; i++) {
            text.append(i % 12 == 0 ? ". " : " ").append(word());
        }
        return text.toString();
    }

    /** What somebody types into a search field: one to three words that say something. */
    public String search() {
        int length = 1 + random.nextInt(3);
        StringBuilder text = new StringBuilder();
        while (length > 0) {
            String word = word();
            if (word.length() > 3 && !(" " + SILENT + " ").contains(" " + word + " ")) {
                text.append(word).append(' ');
                length--;
            }
        }
        return text.toString().strip();
    }

    /** From 0 up to this. */
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
