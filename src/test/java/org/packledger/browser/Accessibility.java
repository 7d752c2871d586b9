package org.packledger.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe says of a page at 1280 and 360 pixels, light and dark. WCAG 2.2, A and AA. */
final class Accessibility {

    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HIGH = 900;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Accessibility(Page page) {
        this.page = page;
    }

    static Accessibility of(Page page) {
        return new Accessibility(page);
    }

    void check() {
        for (ColorScheme theme : THEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HIGH);
                ask(width + " pixels, " + theme.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDTHS.get(0), HIGH);
        if (!findings.isEmpty()) {
            throw new AssertionError(page.url() + "\n  " + String.join("\n  ", findings));
        }
    }

    private void ask(String how) {
        for (var rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            for (var node : rule.getNodes()) {
                findings.add(how + ": " + rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp() + " "
                        + node.getHtml());
            }
        }
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0) {
            findings.add(how + ": the page is " + beyond + " pixels wider than the window");
        }
    }
}
