package org.packledger.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe, since names
 * are written by anybody; figures are written as they are.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    /** One line with its end. Numbers are figures; all else is text. */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe =
                FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
