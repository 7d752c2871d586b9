package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    /** Whatever it does, the words around it are there and what was to run is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>EVIL</script>",
                "<SCRIPT SRC=http://evil.example/x.js>EVIL</SCRIPT>",
                "<script/x>EVIL</script>",
                "<script\n>EVIL</script\n>",
                "<scr<script>ipt>EVIL</script>",
                "<img src=x onerror=EVIL>",
                "<img src='javascript:EVIL'>",
                "<img src=\"x\" onerror=\"EVIL\"/>",
                "<svg onload=EVIL></svg>",
                "<svg><script>EVIL</script></svg>",
                "<svg><animate onbegin=EVIL attributeName=x></svg>",
                "<svg><foreignObject><iframe src='EVIL'></iframe></foreignObject></svg>",
                "<svg><style>EVIL</style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"EVIL\">--></mtext></math>",
                "<math href=\"javascript:EVIL\"></math>",
                "<style>EVIL{}</style>",
                "<style>@import 'http://evil.example/EVIL';</style>",
                "<link rel=stylesheet href=EVIL>",
                "<div style=\"background:url(http://evil.example/EVIL)\"></div>",
                "<div style=\"width:expression(EVIL)\"></div>",
                "<iframe src=\"javascript:EVIL\">EVIL</iframe>",
                "<iframe srcdoc=\"&lt;script&gt;EVIL&lt;/script&gt;\"></iframe>",
                "<object data=EVIL>EVIL</object>",
                "<embed src=EVIL>",
                "<applet code=EVIL></applet>",
                "<a href=\"javascript:EVIL\"></a>",
                "<a href=\"&#106;avascript:EVIL\"></a>",
                "<a href=\"java\tscript:EVIL\"></a>",
                "<a href=\" javascript:EVIL\"></a>",
                "<a href=\"data:text/html;base64,EVIL\"></a>",
                "<a href=\"vbscript:EVIL\"></a>",
                "<form action=EVIL><input name=EVIL value=EVIL></form>",
                "<select><option>EVIL</option></select>",
                "<textarea>EVIL</textarea>",
                "<meta http-equiv=refresh content=\"0;url=EVIL\">",
                "<base href=EVIL>",
                "<template><script>EVIL</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=EVIL>\"></noscript>",
                "<!--<img src=\"--><img src=x onerror=EVIL//\">",
                "<![CDATA[<script>EVIL</script>]]>",
                "<?php EVIL ?>",
                "<xmp><script>EVIL</script></xmp>",
                "<video><source onerror=EVIL></video>",
                "<audio src=x onerror=EVIL>",
                "<details open ontoggle=EVIL></details>",
                "<marquee onstart=EVIL></marquee>",
                "<body onload=EVIL>",
                "<table background=\"javascript:EVIL\"></table>",
                "<isindex type=image src=1 onerror=EVIL>",
                "<title>EVIL</title>",
                "<head><script>EVIL</script></head>"
            })
    void nothingOfAPageRuns(String hostile) {
        String words = HtmlText.of("<p>Before</p>" + hostile + "<p>After</p>");
        assertThat(words).contains("Before").doesNotContain("onerror").doesNotContain("javascript");
        if (!hostile.startsWith("<![CDATA") && !hostile.startsWith("<scr<")) {
            assertThat(words).doesNotContain("EVIL");
        }
    }

    /** A page that never ends what it began loses what stands behind, and no more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>EVIL",
                "<style>EVIL",
                "<!-- EVIL",
                "<iframe>EVIL",
                "<a href='",
                "<",
                "</",
                "&#x",
                "&#99999999999;"
            })
    void whatDoesNotEndEndsWithThePage(String open) {
        assertThat(HtmlText.of("<p>Before</p>" + open)).startsWith("Before").doesNotContain("EVIL");
    }

    @Test
    void textThatLooksLikeAPageStaysText() {
        assertThat(HtmlText.of("<p>Use &lt;b&gt; &amp; &#60;i&#62;</p>").strip())
                .isEqualTo("Use <b> & <i>");
    }

    @Test
    void linksKeepTheirTarget() {
        assertThat(HtmlText.of("<a href='https://evil.example/x'>https://bank.example</a>"))
                .isEqualTo("https://bank.example [https://evil.example/x]");
        assertThat(HtmlText.of("<a href='https://a.example/'>https://a.example/</a>"))
                .isEqualTo("https://a.example/");
    }

    @Test
    void paragraphsListsAndTablesKeepTheirLines() {
        assertThat(HtmlText.of("<h1>One</h1><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table>"
                                + "<pre>  kept\n  as is</pre>")
                        .lines()
                        .map(String::stripTrailing))
                .contains("One", "- a", "- b", "x y", "  kept", "  as is");
    }

    @Test
    void whatMailProgramsQuoteIsMarked() {
        String words = HtmlText.of("<div>Thank you</div><div class=\"gmail_quote\"><div>On Monday, Anna wrote:</div>"
                + "<blockquote>Earlier<br>and earlier</blockquote></div>");
        assertThat(Quotes.of(words).said()).isEqualTo("Thank you");
        assertThat(words).contains("> Earlier").contains("> and earlier");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 20_000})
    void manyLevelsAreNoTrouble(int levels) {
        String words = HtmlText.of("<p>Before</p>" + "<div>".repeat(levels) + "Deep" + "</div>".repeat(levels));
        assertThat(words.strip()).startsWith("Before").contains(levels == 200 ? "Deep" : "");
    }
}
