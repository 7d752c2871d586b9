package org.packledger.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.packledger.platform.Letters;

/**
 * Divides an answer from what it quotes below: from our own line, from the lines that mail programs put before a quotation, or
 * where only quoted lines follow. Words between quoted lines stay with what they answer.
 *
 * @param said what was written now
 * @param quoted what was said before
 */
record Quotes(String said, String quoted) {

    /** Written by {@link HtmlText} where a page marks its quotation. */
    static final String MARK = "-----Original Message-----";

    private static final Pattern OURS =
            Pattern.compile("^[> ]*" + Letters.ABOVE + ".*" + Letters.ABOVE + "\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "^\\s*(-{2,}\\s*(original message|message d['’]origine|forwarded message|message transféré)\\s*-{2,}|_{20,})\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^\\s*(on\\b.{5,300}\\bwrote|le\\b.{5,300}\\ba écrit)\\s*:\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Divides it. */
    static Quotes of(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (beginsQuotation(lines, i)) {
                int from = i > 0 && OURS.matcher(lines.get(i)).matches() ? introduced(lines, i) : i;
                Quotes divided = new Quotes(joined(lines.subList(0, from)), joined(lines.subList(from, lines.size())));
                return divided.said().isEmpty() ? new Quotes(text.strip(), "") : divided;
            }
        }
        return new Quotes(text.strip(), "");
    }

    private static boolean beginsQuotation(List<String> lines, int at) {
        String line = lines.get(at);
        if (OURS.matcher(line).matches() || SEPARATOR.matcher(line).matches()) {
            return true;
        }
        if (isIntroduction(lines, at)) {
            return true;
        }
        return isQuoted(line) && onlyQuoted(lines.subList(at, lines.size()));
    }

    /** On one line, or broken over two or three. */
    private static boolean isIntroduction(List<String> lines, int at) {
        String together = "";
        for (int next = at; next < Math.min(lines.size(), at + 3); next++) {
            together = together + lines.get(next) + " ";
            if (INTRODUCTION.matcher(together).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Our line stands below the introduction of the mail program, when that was not known as one. */
    private static int introduced(List<String> lines, int at) {
        int before = at - 1;
        while (before > 0 && lines.get(before).isBlank()) {
            before--;
        }
        return lines.get(before).strip().endsWith(":") ? before : at;
    }

    private static boolean onlyQuoted(List<String> lines) {
        return lines.stream().allMatch(line -> line.isBlank() || isQuoted(line));
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
