package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersParagraphsListsAndEmphasis() {
        assertThat(Markdown.html("Open **Quarantine**:\n\n- click *Why*\n- read"))
                .contains("<p>Open <strong>Quarantine</strong>:</p>", "<li>click <em>Why</em></li>", "<li>read</li>");
    }

    @Test
    void putsHeadingsBelowThoseOfThePage() {
        assertThat(Markdown.html("# One\n\n##### Five")).contains("<h3>One</h3>", "<h6>Five</h6>");
    }

    @Test
    void rendersTablesThatCanBeScrolled() {
        assertThat(Markdown.html("a | b\n--|--\n1 | 2"))
                .startsWith("<div class=\"table-wrap\"><table>")
                .contains("<td>1</td>")
                .endsWith("</table></div>\n");
    }

    @Test
    void tellsNothingToTheTargetOfALink() {
        assertThat(Markdown.html("[docs](https://example.org/a?b=c)"))
                .contains("href=\"https://example.org/a?b&#61;c\"")
                .containsPattern("rel=\"[^\"]*noopener[^\"]*\"")
                .containsPattern("rel=\"[^\"]*nofollow[^\"]*\"");
    }

    @Test
    void linksPlainAddresses() {
        assertThat(Markdown.html("see https://example.org/")).contains("<a href=\"https://example.org/\"");
    }

    @Test
    void showsWrittenHtmlAsText() {
        assertThat(Markdown.html("<b onclick=alert(1)>x</b>")).contains("&lt;b").doesNotContain("<b");
    }

    @Test
    void loadsNoImage() {
        assertThat(Markdown.html("![a cat](https://tracker.example/cat.png)"))
                .doesNotContain("<img")
                .doesNotContain("tracker.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "<style>*{display:none}</style>",
                "[x](https://e.example \"t\\\" onmouseover=alert(1) \")",
                "![x](javascript:alert(1))",
                "<form action=//evil.example><input name=q></form>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "</section></main><script>alert(1)</script>",
            })
    void makesHostileTextInert(String hostile) {
        String html = Markdown.html(hostile);
        String elements = html.replaceAll("</?(p|a|em|strong|div|br|pre|code)( [^>]*)?>", "");
        assertThat(elements).doesNotContain("<");
        assertThat(html).doesNotContainPattern("(?i)<[^>]*(javascript|data|vbscript):");
        assertThat(html).doesNotContainPattern("(?i)<[^>]+\\son\\w+\\s*=");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(Markdown.html("> ".repeat(5_000) + "deep")).contains("deep");
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(Markdown.plain("# Why?\n\n- *one*\n- [two](https://example.org)"))
                .contains("Why?", "one", "two")
                .doesNotContain("*", "\n");
    }

    @Test
    void rendersNothingAsNothing() {
        assertThat(Markdown.html(null)).isEmpty();
        assertThat(Markdown.plain("")).isEmpty();
    }
}
