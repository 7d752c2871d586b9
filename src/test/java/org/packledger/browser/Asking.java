package org.packledger.browser;

import java.net.URI;

/** What customers of the demo world ask, for tests of what happens to it. */
final class Asking {

    private Asking() {}

    /** Leo Park opens an incident; its number. */
    static long about(String subject) {
        return about(PortalUnderTest.address(), subject);
    }

    /** The same, at another portal than the one of all browser tests. */
    static long about(URI portal, String subject) {
        try (var requester = DemoPersonAtWork.at(portal, "Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill(subject);
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            return Long.parseLong(requester.parameter("number"));
        }
    }
}
