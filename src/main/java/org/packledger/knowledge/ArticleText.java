package org.packledger.knowledge;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.packledger.kernel.InvalidInput;

/**
 * What an article says.
 *
 * @param title at most 200 characters
 * @param category at most 60 characters
 * @param question as people ask it, Markdown, at most 10,000 characters
 * @param answer Markdown, at most 100,000 characters; may be empty while the article is a draft
 * @param tags separated by commas, at most 300 characters
 */
public record ArticleText(String title, String category, String question, String answer, String tags) {

    /** The longest title. */
    public static final int LONGEST_TITLE = 200;
    /** The longest name of a category. */
    public static final int LONGEST_CATEGORY = 60;
    /** The longest question. */
    public static final int LONGEST_QUESTION = 10_000;
    /** The longest answer. */
    public static final int LONGEST_ANSWER = 100_000;
    /** All tags together. */
    public static final int LONGEST_TAGS = 300;

    /** Strips blanks, tidies the tags, refuses what is missing or too long. */
    public ArticleText {
        title = needed("title", oneLine(title), LONGEST_TITLE);
        category = needed("category", oneLine(category), LONGEST_CATEGORY);
        question = needed("question", stripped(question), LONGEST_QUESTION);
        answer = atMost("answer", stripped(answer), LONGEST_ANSWER);
        tags = atMost("tags", tidied(tags), LONGEST_TAGS);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private static String oneLine(String text) {
        return stripped(text).replaceAll("\\s+", " ");
    }

    private static String tidied(String tags) {
        return Arrays.stream(stripped(tags).split(","))
                .map(ArticleText::oneLine)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String needed(String field, String text, int longest) {
        if (text.isEmpty()) {
            throw new InvalidInput(field, "Write the " + field);
        }
        return atMost(field, text, longest);
    }

    private static String atMost(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidInput(field, "The %s is longer than %d characters; shorten it".formatted(field, longest));
        }
        return text;
    }
}
