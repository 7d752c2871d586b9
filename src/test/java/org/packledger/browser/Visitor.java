package org.packledger.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser of their own, who notes every complaint of the pages they see: violations of the content
 * security policy, errors on the console, uncaught exceptions, answers of the server's own failure.
 *
 * <pre>{@code
 * try (var visitor = Browser.visitor()) {
 *     visitor.open("packs");
 *     visitor.page().getByRole(AriaRole.LINK, …).click();
 *     visitor.findsPageAccessible();
 *     visitor.sawNoComplaint();
 * }
 * }</pre>
 */
public final class Visitor implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', e => console.error(
                'content security policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + (e.sample || '')
                + ' at ' + e.sourceFile + ':' + e.lineNumber));
            """;

    private final URI portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();

    Visitor(Browser chromium, URI portal) {
        this.portal = portal;
        context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDE, HIGH)
                .setLocale("en-CA")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBaseURL(portal.toString()));
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        page = context.newPage();
    }

    /** @param address below the portal's, without a slash before it */
    public Response open(String address) {
        return page.navigate(portal.resolve(address).toString());
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same person. */
    public Page newTab() {
        return context.newPage();
    }

    /** Chromium complains of every answer of 404 and 403; a test that asks for one forgives it by a part of its text. */
    public Visitor forgiving(String part) {
        forgiven.add(part);
        return this;
    }

    public List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> forgiven.stream().noneMatch(complaint::contains))
                .toList();
    }

    public void sawNoComplaint() {
        if (!complaints().isEmpty()) {
            throw new AssertionError("The pages complained:\n  " + String.join("\n  ", complaints()));
        }
    }

    /** At both widths, in both themes: axe finds nothing and nothing sticks out at the side. */
    public void findsPageAccessible() {
        Accessibility.of(page).check();
    }

    @Override
    public void close() {
        context.close();
    }
}
