package org.packledger.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Three hundred texts that want to be run, to fetch something or to look like something else: markup, addresses, styles and
 * expressions, each as it is and in five disguises. Whatever runs sets {@code window.ran} and calls the trap.
 */
final class HostileTexts {

    private static final String RUN = "window.ran=1;fetch('TRAP/run')";

    private static final List<String> BARE = List.of(
            "<script>" + RUN + "</script>",
            "</textarea></title></style></script><script>" + RUN + "</script>",
            "<img src=TRAP/img onerror=\"" + RUN + "\">",
            "<img src=x onerror=" + RUN + ">",
            "<svg onload=\"" + RUN + "\"><animate onbegin=\"" + RUN + "\" attributeName=x dur=1s></svg>",
            "<svg><script href=\"TRAP/svg.js\"></script><image href=\"TRAP/image\"/></svg>",
            "<svg><use href=\"TRAP/use.svg#a\"/></svg>",
            "<math><mtext><style><img src=TRAP/math onerror=\"" + RUN + "\"></style></mtext></math>",
            "<style>@import url(TRAP/import.css); body { background: url(TRAP/background) }</style>",
            "<div style=\"background:url(TRAP/style);position:fixed;inset:0;z-index:99999\">all</div>",
            "<link rel=stylesheet href=TRAP/link.css><link rel=preload as=image href=TRAP/preload>",
            "<meta http-equiv=refresh content=\"0;url=TRAP/refresh\"><base href=TRAP/>",
            "<iframe src=TRAP/frame></iframe><iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>",
            "<object data=TRAP/object></object><embed src=TRAP/embed>",
            "<video poster=TRAP/poster><source src=TRAP/video onerror=\"" + RUN
                    + "\"></video><audio src=TRAP/audio autoplay>",
            "<form action=TRAP/form><input autofocus onfocus=\"" + RUN
                    + "\"><button formaction=TRAP/button>OK</button></form>",
            "<details open ontoggle=\"" + RUN + "\">more</details>",
            "<body onload=\"" + RUN + "\"><marquee onstart=\"" + RUN + "\">",
            "\" autofocus onfocus=\"" + RUN + "\" x=\"",
            "' onmouseover='" + RUN + "' x='",
            "javascript:" + RUN,
            "[press](javascript:" + RUN + ") [and](JaVaScRiPt:" + RUN + ") <javascript:" + RUN + ">",
            "[press](data:text/html,<script>" + RUN + "</script>) [and](vbscript:x)",
            "![a picture](TRAP/markdown.png) ![x](x\"onerror=\"" + RUN + ")",
            "[a]: javascript:" + RUN + "\n[a]\n\n[b]: TRAP/reference 'x\" onclick=\"" + RUN + "'\n![c][b]",
            "`<script>" + RUN + "</script>`\n\n```html\"><script>" + RUN + "</script>\n</code></pre><script>" + RUN
                    + "</script>\n```",
            "#{facesContext.externalContext.redirect('TRAP/el')} ${param.x} {{constructor.constructor('" + RUN
                    + "')()}}",
            "{0} {1,choice,0#a} %s %n ${jndi:ldap://127.0.0.1/x} <%= 1 %> {{7*7}} ]]> <!-- --> <![CDATA[ <?xml ?>",
            "$5.00 refund \u202egnp.exe\u202c \u2066\u2067 \u200e\u200f 1\u200b0 units\u2060 \ufeff approved\u00ad",
            "\u0000\u0008\u001b[31m\u007f\u0085 \ud83d\ude00 a\u0301\u0301\u0301\u0301 \u1d2c\ua9c5\ufdfa \u2028line\u2029 ' or 1=1; drop table incident; --",
            "=HYPERLINK(\"TRAP/cell\",\"open\") @SUM(1) +1 -1 \t=cmd|' /C calc'!A0",
            "<a href=\"TRAP/a\" ping=\"TRAP/ping\" target=_top onclick=\"" + RUN + "\">an innocent word</a>",
            "<input type=hidden name=jakarta.faces.ViewState value=x><button type=submit name=close>Close and debit 1</button>",
            "<template><script>" + RUN + "</script></template><noscript><img src=TRAP/noscript></noscript>",
            "<x-y contenteditable onbeforeinput=\"" + RUN + "\" accesskey=x onclick=\"" + RUN + "\">z</x-y>",
            "<table background=TRAP/table><tr><td background=TRAP/cell></table>",
            "<portal src=TRAP/portal></portal><fencedframe src=TRAP/fence>",
            "<script type=importmap>{\"imports\":{\"x\":\"TRAP/x.js\"}}</script><script type=module src=TRAP/module.js></script>",
            "<div id=content class=\"notice\" role=alert>Your pack was refilled.</div></div></main></body></html>",
            "<font color=red size=7><b><i><u><center>unclosed <ul><li><table><tr>",
            "&lt;script&gt;" + RUN + "&lt;/script&gt; &#60;img src=x onerror=" + RUN + "&#62; &colon;&Tab;&NewLine;",
            "<scr<script>ipt>" + RUN + "</scr</script>ipt> <<script>" + RUN + "//<</script>",
            "\\u003cscript\\u003e" + RUN + "\\x3c/script\\x3e \\\"-" + RUN + "-\\\"",
            "+ADw-script+AD4-" + RUN + "+ADw-/script+AD4-",
            "<a href=\"java\tscript:" + RUN + "\">tab</a><a href=\" &#14; javascript:" + RUN + "\">entity</a>",
            "<img src=\"x` `<script>" + RUN + "</script>\"` `><img src=x:x onerror\\x0b=" + RUN + ">",
            "onload=" + RUN + " style=x:expression(" + RUN + ") <div style=\"width:\\65xpression(" + RUN + ")\">",
            "<?php echo 1 ?><% response.sendRedirect(\"TRAP/jsp\") %><jsp:include page=\"/WEB-INF/web.xml\"/>",
            "<ui:include src=\"/WEB-INF/web.xml\" xmlns:ui=\"jakarta.faces.facelets\"/><h:outputText value=\"#{1+1}\"/>",
            "W".repeat(150) + "<script>" + RUN + "</script>");

    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            text -> text,
            text -> text.toUpperCase(java.util.Locale.ROOT)
                    .replace("WINDOW.RAN", "window.ran")
                    .replace("FETCH", "fetch"),
            text -> text.replace("<", "<\u200b").replace("=", "\u200d="),
            text -> "\">" + text + "<!--",
            text -> text.replace("<", "&lt;").replace("\"", "&quot;").replace("&lt;script", "<script"),
            text -> "> " + text.replace("\n", "\n> ") + "\n\n" + text);

    private HostileTexts() {}

    /** All of them, in one order; the trap is an address without a slash at its end. */
    static List<String> with(String trap) {
        List<String> all = new ArrayList<>();
        for (UnaryOperator<String> disguise : DISGUISES) {
            BARE.forEach(text -> all.add(disguise.apply(text.replace("TRAP", trap))));
        }
        return all;
    }

    /** The same as a name may be: so long, and on one line. */
    static String name(String text, int longest) {
        String line = text.substring(0, Math.min(text.length(), longest)).replaceAll("[\\n\\u0000]", " ");
        while (line.length() > longest || line.getBytes(StandardCharsets.UTF_8).length > longest * 3) {
            line = line.substring(0, line.length() - 1);
        }
        return Character.isHighSurrogate(line.charAt(line.length() - 1)) ? line.substring(0, line.length() - 1) : line;
    }
}
