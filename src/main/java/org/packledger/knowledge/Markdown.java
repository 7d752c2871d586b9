package org.packledger.knowledge;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people wrote into HTML that can do nothing but be read. Texts are stored as they were written; what they may
 * become is decided here, at every rendering, by a list of allowed elements.
 *
 * <p>Written HTML shows as text. Links go to http, https and mailto only, and tell their target nothing. There are no
 * images: one would tell its server who reads. Headings begin at the third level, below those of the page.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private static final PolicyFactory INERT = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements((name, attributes) -> lowered(name), "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching((element, attribute, value) -> value.matches("\\d{1,6}") ? value : null)
            .onElements("ol")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private Markdown() {}

    /** Safe HTML, for {@code escape="false"}. */
    public static String html(String markdown) {
        return INERT.sanitize(HTML.render(PARSER.parse(bounded(markdown))))
                .replace("<table>", "<div class=\"table-wrap\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** The words alone, in one line. */
    public static String plain(String markdown) {
        return TEXT.render(PARSER.parse(bounded(markdown)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String lowered(String heading) {
        int level = heading.charAt(1) - '0';
        return "h" + Math.min(6, level + 2);
    }

    private static String bounded(String markdown) {
        if (markdown == null) {
            return "";
        }
        return markdown.length() > ArticleText.LONGEST_ANSWER
                ? markdown.substring(0, ArticleText.LONGEST_ANSWER)
                : markdown;
    }
}
