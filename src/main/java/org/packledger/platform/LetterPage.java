package org.packledger.platform;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter's plain text as HTML: paragraphs and links, nothing that is fetched. */
final class LetterPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]+(?:&amp;[^\\s<>\"&]+)*");

    private LetterPage() {}

    static String of(String text, String language) {
        String paragraphs = Arrays.stream(text.strip().split("\n{2,}", -1))
                .map(paragraph -> "<p>" + linked(escaped(paragraph)).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining());
        return "<!doctype html>\n<html" + (language == null ? "" : " lang=\"" + escaped(language) + "\"")
                + "><head><meta charset=\"utf-8\"><title></title></head><body>\n" + paragraphs + "</body></html>\n";
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll(found -> "<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
