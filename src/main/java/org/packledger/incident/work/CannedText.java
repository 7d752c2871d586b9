package org.packledger.incident.work;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a canned reply. What is in braces is a placeholder; values are put in as they are, and what stands in braces in
 * a value stays so.
 *
 * @param body the text, with placeholders
 */
public record CannedText(String body) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** @throws UnknownPlaceholder when something in braces is none of {@link Placeholder} */
    public CannedText {
        Matcher found = BRACES.matcher(body);
        while (found.find()) {
            if (Placeholder.named(found.group(1)).isEmpty()) {
                throw new UnknownPlaceholder(found.group());
            }
        }
    }

    /** The text with these values; what has none is left out. */
    public String filledIn(Map<Placeholder, String> values) {
        return BRACES.matcher(body).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<Placeholder, String> values) {
        return Placeholder.named(found.group(1))
                .map(each -> values.getOrDefault(each, ""))
                .orElse(found.group());
    }
}
