package org.packledger.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * The words of a page: nothing of it is ever shown as a page, so nothing can run, be fetched or look like ours. Links keep
 * their target in brackets, quotations their marks.
 */
final class HtmlText implements HtmlSanitizer.Policy {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "textarea",
            "noframes",
            "noembed",
            "xmp");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "tr",
            "blockquote",
            "pre",
            "hr",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "dl",
            "dt",
            "dd",
            "form",
            "center");

    private final StringBuilder text = new StringBuilder();
    private String link = "";
    private int linkStart;
    private int silent;
    private int quoted;
    private boolean exact;

    private HtmlText() {}

    /** The words of this page. */
    static String of(String html) {
        HtmlText words = new HtmlText();
        HtmlSanitizer.sanitize(html, words);
        return words.text.toString();
    }

    @Override
    public void openDocument() {
        // Nothing to begin with.
    }

    @Override
    public void closeDocument() {
        // Nothing is open.
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        String name = element.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent++;
            return;
        }
        marksQuotation(attributes).ifPresent(mark -> line().append(mark).append('\n'));
        switch (name) {
            case "br" -> append("\n");
            case "li" -> line().append(marks()).append("- ");
            case "td", "th" -> append(atLineStart() ? "" : " ");
            case "pre" -> exact = true;
            case "blockquote" -> quoted++;
            case "a" -> {
                link = attribute(attributes, "href").filter(HtmlText::isAddress).orElse("");
                linkStart = text.length();
            }
            default -> {
                // Shown by its words.
            }
        }
        if (BLOCKS.contains(name)) {
            line();
        }
    }

    @Override
    public void closeTag(String element) {
        String name = element.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent = Math.max(0, silent - 1);
            return;
        }
        switch (name) {
            case "pre" -> exact = false;
            case "blockquote" -> quoted = Math.max(0, quoted - 1);
            case "a" -> endLink();
            default -> {
                // Nothing to end.
            }
        }
        if (BLOCKS.contains(name)) {
            line();
            if (name.equals("p") || name.equals("table")) {
                append("\n");
            }
        }
    }

    @Override
    public void text(String chunk) {
        if (silent > 0) {
            return;
        }
        String words = exact ? chunk : chunk.replaceAll("[\\s\\u00a0]+", " ");
        append(atLineStart() && !exact ? words.stripLeading() : words);
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (each != '\n' && atLineStart()) {
                text.append(marks());
            }
            text.append(each);
        }
    }

    private void endLink() {
        if (!link.isEmpty()
                && !text.substring(Math.min(linkStart, text.length())).contains(link)) {
            append(" [" + link + "]");
        }
        link = "";
    }

    private StringBuilder line() {
        if (!atLineStart()) {
            text.append('\n');
        }
        return text;
    }

    private String marks() {
        return "> ".repeat(Math.min(quoted, 5));
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static boolean isAddress(String target) {
        return target.matches("(?i)(https?://|mailto:)[^\\s]{1,1000}");
    }

    /** As Gmail, Outlook and Thunderbird mark what they quote. */
    private static Optional<String> marksQuotation(List<String> attributes) {
        String named = attribute(attributes, "class").orElse("") + " "
                + attribute(attributes, "id").orElse("");
        return named.contains("gmail_quote")
                        || named.contains("divRplyFwdMsg")
                        || named.contains("moz-cite-prefix")
                        || named.contains("yahoo_quoted")
                ? Optional.of(Quotes.MARK)
                : Optional.empty();
    }

    private static Optional<String> attribute(List<String> attributes, String wanted) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equalsIgnoreCase(wanted)) {
                return Optional.ofNullable(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
