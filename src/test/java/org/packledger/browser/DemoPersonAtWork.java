package org.packledger.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

/** Somebody of the demo world, signed in, who does what people do: goes somewhere, fills in, presses, reads. */
final class DemoPersonAtWork implements AutoCloseable {

    private final Visitor visitor;

    private DemoPersonAtWork(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Signs in with the one click that the sign-in page offers. */
    static DemoPersonAtWork named(String name) {
        return at(PortalUnderTest.address(), name);
    }

    /** The same, at another portal than the one of all browser tests. */
    static DemoPersonAtWork at(URI portal, String name) {
        return entering(portal, "sign-in", name);
    }

    /** Asks for a page before signing in with one click. */
    static DemoPersonAtWork wanting(String address, String name) {
        return entering(PortalUnderTest.address(), address, name);
    }

    private static DemoPersonAtWork entering(URI portal, String address, String name) {
        Visitor visitor = Browser.visitor(portal);
        visitor.open(address);
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        visitor.page().waitForURL(url -> !url.contains("sign-in"));
        return new DemoPersonAtWork(visitor);
    }

    Page page() {
        return visitor.page();
    }

    Page newTab() {
        return visitor.newTab();
    }

    Visitor visitor() {
        return visitor;
    }

    Response open(String address) {
        return visitor.open(address);
    }

    /** Opens a page and lets axe look at it, wide and narrow, light and dark. */
    DemoPersonAtWork visit(String address) {
        Response response = visitor.open(address);
        if (response.status() != 200) {
            throw new AssertionError(address + " answered " + response.status());
        }
        visitor.findsPageAccessible();
        return this;
    }

    /** The statement of yesterday and today: what other tests left would fill the first page of a longer one. */
    DemoPersonAtWork visitNewestStatement() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("America/Toronto")).minusDays(1);
        return visit("customer/statement?from=" + yesterday);
    }

    DemoPersonAtWork choose(String radio) {
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(radio))
                .first()
                .check();
        return this;
    }

    DemoPersonAtWork press(String button) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page().waitForLoadState();
        return this;
    }

    /** The text of the main part of the page. */
    String reads() {
        return main().innerText();
    }

    Locator main() {
        return page().locator("main");
    }

    /** The value of a parameter of the present address. */
    String parameter(String name) {
        for (String pair : java.net.URI.create(page().url()).getQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError(page().url() + " has no " + name);
    }

    void sawNoComplaint() {
        visitor.sawNoComplaint();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
