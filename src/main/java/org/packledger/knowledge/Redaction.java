package org.packledger.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of an incident without what is the customer's: addresses of mail, servers and machines, long numbers, and the names
 * that are known. A machine does not see everything; whoever publishes reads it.
 *
 * @param text with a word in brackets for each thing that was left out
 * @param leftOut those things, each once, in the order in which they were found
 */
public record Redaction(String text, List<String> leftOut) {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern IPV4 = Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?\\b");
    private static final Pattern IPV6 =
            Pattern.compile("(?i)(?<![\\w:])(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}(?![\\w:])");
    private static final Pattern HOST =
            Pattern.compile("(?i)\\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24}\\b(?!\\.\\w)");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .()-]?\\d){6,17}");

    /** Shorter ones would be found inside of everything. */
    private static final int SHORTEST_NAME = 3;

    /** Without what is found in it, and without these names of people and organisations, whole or by each of their words. */
    public static Redaction of(String text, Collection<String> names) {
        Set<String> found = new LinkedHashSet<>();
        String left = without(text, MAIL, "[mail]", found);
        left = without(left, IPV6, "[IP]", found);
        left = without(left, IPV4, "[IP]", found);
        left = without(left, HOST, "[server]", found);
        left = without(left, NUMBER, "[number]", found);
        for (String name : longestFirst(names)) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            left = without(left, whole, "[name]", found);
        }
        return new Redaction(left, List.copyOf(found));
    }

    private static String without(String text, Pattern what, String instead, Set<String> found) {
        return what.matcher(text).replaceAll(match -> {
            found.add(match.group());
            return instead;
        });
    }

    private static List<String> longestFirst(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), words(name)))
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Names begin with a capital letter: those of their words that do not are words of every text. */
    private static Stream<String> words(String name) {
        return Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’-]{2,}")
                .matcher(name)
                .results()
                .map(MatchResult::group);
    }
}
