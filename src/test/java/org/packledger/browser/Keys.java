package org.packledger.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;

/** A person's keyboard, and nothing else: no mouse, no field filled in from outside. What is on the page is only read. */
final class Keys {

    private static final int MOST_TABS = 120;
    private static final int MOST_WAITS = 200;
    private static final double WAIT = 50;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on with Tab until this has the focus. */
    Keys tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (isOn(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never came to " + selector + " on " + page.url());
    }

    /** Goes on with the arrow among radio buttons or options until this one is chosen. */
    Keys arrowTo(String value) {
        press("Space");
        for (int i = 0; i < MOST_TABS; i++) {
            if (value.equals(page.evaluate("document.activeElement.value"))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("no " + value + " among the choices on " + page.url());
    }

    /** Presses these, and waits for the other page that they lead to. */
    Keys leadTo(String part, String... keys) {
        page.evaluate("window.left = false");
        press(keys);
        for (int i = 0; i < MOST_WAITS && !isElsewhere(); i++) {
            page.waitForTimeout(WAIT);
        }
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(part) + ".*"));
        page.waitForLoadState();
        return this;
    }

    private boolean isElsewhere() {
        try {
            return Boolean.TRUE.equals(
                    page.evaluate("window.left === undefined && document.readyState === 'complete'"));
        } catch (PlaywrightException e) {
            return false; // between two pages
        }
    }

    /** Waits for this to be shown. */
    Keys sees(String selector) {
        page.locator(selector)
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.VISIBLE));
        return this;
    }

    boolean isOn(String selector) {
        return Boolean.TRUE.equals(page.evaluate(
                "wanted => !!document.activeElement && document.activeElement.matches(wanted)", selector));
    }
}
